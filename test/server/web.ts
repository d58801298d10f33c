import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import type { Config } from '#app/config.server.ts'
import type { Health } from '#app/http/health.server.ts'
import { createWeb, type WebParts } from '#app/http/web.server.ts'
import { openPlatform } from '#app/platform.server.ts'
import { testConfig } from '#test/support/world.ts'
import { buildOf } from './pages.ts'

/** The web server itself on a free port, with a real database, and what it logs. */
export async function serve(changes: Partial<Config> = {}, parts: Partial<WebParts> = {}) {
  const platform = openPlatform({ ...testConfig(), ...changes })
  await platform.database.migrate()
  const lines: string[] = []
  const health: Health = { stopping: false }
  const log = pino({ level: 'info' }, { write: (line: string) => lines.push(line) })
  const server = createServer(
    createWeb({ platform, build: buildOf(), log, health, files: someFiles(), ...parts }),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    platform,
    server,
    health,
    port,
    origin: platform.config.origin,
    at: (path: string) => `http://127.0.0.1:${port}${path}`,
    lines: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>),
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await platform.close()
    },
  }
}

export type Served = Awaited<ReturnType<typeof serve>>

function someFiles(): string {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-files-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'assets', 'main-abc123.css'), 'body { color: teal }')
  writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  return folder
}
