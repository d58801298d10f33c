import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { ownNode, program, run } from '../process.mjs'

const BARE = fileURLToPath(new URL('bare-http.mjs', import.meta.url))

/** A server of its own process, and where it answers. */
export type Service = { readonly base: string; stop(): Promise<void> }

/**
 * Builds the service and fills a demo of a scale in a folder of its own. It is filled once a day, because the
 * demo's dates are counted from the day on which it is made.
 *
 * @returns the folder that holds its data
 */
export async function prepareDemo(scale: string): Promise<string> {
  const dataDir = join('data', `bench-${scale}`)
  const stamp = join(dataDir, 'filled-on')
  const today = new Date().toISOString().slice(0, 10)
  await must(ownNode, ['scripts/build.ts'], {})
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === today) return dataDir
  rmSync(dataDir, { recursive: true, force: true })
  mkdirSync(dataDir, { recursive: true })
  await must(program('tsx'), ['scripts/prepare-demo.ts'], { ...DEMO, DATA_DIR: dataDir, DEMO_SCALE: scale })
  writeFileSync(stamp, today)
  return dataDir
}

const DEMO = { DEMO: '1', NODE_ENV: 'production', LOG_LEVEL: 'warn' }

async function must(command: string, args: string[], env: Record<string, string>): Promise<void> {
  const { ok, output } = await run(command, args, { env, quiet: true })
  if (!ok) throw new Error(output)
}

/** Starts the demo on a port; it answers when this returns. */
export const startDemo = (dataDir: string, port: number): Promise<Service> =>
  start([ownNode, 'scripts/run.mjs'], { ...DEMO, DATA_DIR: dataDir, PORT: String(port) }, port, '/readyz')

/** Starts Node's own server with a page that is always the same. */
export const startBare = (port: number): Promise<Service> =>
  start([ownNode, BARE], { PORT: String(port) }, port, '/')

async function start(
  [command, ...args]: readonly [string, ...string[]],
  env: Record<string, string>,
  port: number,
  probe: string,
): Promise<Service> {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const base = `http://localhost:${port}`
  await answering(child, `${base}${probe}`)
  return {
    base,
    async stop() {
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}

async function answering(child: ChildProcess, address: string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`What should answer at ${address} has ended`)
    const answer = await fetch(address).catch(() => null)
    if (answer?.ok) return
    await wait(100)
  }
}
