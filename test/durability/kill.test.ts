import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import BetterSqlite3 from 'better-sqlite3'
import { expect, test } from 'vitest'
import { newMasterKey, readMasterKey } from '#app/kernel/secrets.ts'
import { openPlatform } from '#app/platform.server.ts'
import { inOneFile } from '#test/support/one-file.ts'
import { testConfig } from '#test/support/world.ts'

const KILLS = 20

/** Lets a process save until it is killed without warning, at any moment; gives the ids it had been told were saved. */
async function saveUntilKilled(program: string, env: Record<string, string>): Promise<string[]> {
  const saving = spawn(process.execPath, [program], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  saving.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (said === '') setTimeout(() => saving.kill('SIGKILL'), randomInt(5, 150))
    said += text
  })
  await once(saving, 'close')
  // The last line may be cut in two by the kill; only whole ones were said.
  return said.split('\n').slice(0, -1)
}

test(`what was acknowledged is there after ${KILLS} kills, each with its line in the audit log`, {
  timeout: 120_000,
}, async () => {
  const key = newMasterKey()
  const config = { ...testConfig(), masterKey: readMasterKey(key) }
  const platform = openPlatform(config)
  await platform.database.migrate()
  await platform.close()

  const env = { ALONGSIDE_KEY: key, DATABASE_URL: config.databaseUrl, DATA_DIR: config.dataDir }
  const program = await inOneFile('test/durability/saving-process.ts')
  const acknowledged: string[] = []
  for (let kill = 0; kill < KILLS; kill++) acknowledged.push(...(await saveUntilKilled(program, env)))
  expect(acknowledged.length).toBeGreaterThan(KILLS)

  const file = new BetterSqlite3(config.databaseUrl, { readonly: true })
  const saved = new Set(file.prepare('select id from districts').pluck().all())
  const audited = new Set(file.prepare("select json_extract(ids, '$.itemId') from audit_rows").pluck().all())
  expect(acknowledged.filter((id) => !saved.has(id))).toEqual([])
  expect([...saved].filter((id) => !audited.has(id))).toEqual([])
  expect(file.pragma('integrity_check', { simple: true })).toBe('ok')
})
