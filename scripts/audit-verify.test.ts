import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { readConfig } from '#app/config.server.ts'
import { writeAudit } from '#app/kernel/audit.ts'
import { openPlatform, type Platform } from '#app/platform.server.ts'
import { sealAudit } from '#app/workers/audit/seal-audit.ts'
import { inOneFile } from '#test/support/one-file.ts'
import { rawSql } from '#test/support/raw-sql.ts'
import { testConfig } from '#test/support/world.ts'

const run = promisify(execFile)

let platform: Platform
let env: NodeJS.ProcessEnv

let program: string
beforeAll(async () => {
  program = await inOneFile('scripts/audit-verify.ts')
}, 60_000)

beforeEach(async () => {
  const { dataDir, databaseUrl } = testConfig()
  env = { NODE_ENV: 'test', PATH: process.env['PATH'], DATA_DIR: dataDir }
  platform = openPlatform({ ...readConfig(env), databaseUrl })
  env = { ...env, DATABASE_URL: databaseUrl }
})
afterEach(() => platform.close())

async function verify(): Promise<{ code: number; output: string }> {
  return run(process.execPath, [program, '--json'], { env }).then(
    ({ stdout }) => ({ code: 0, output: stdout }),
    ({ code, stdout, stderr }) => ({ code, output: stdout + stderr }),
  )
}

test('an operator is told that the log holds, then which row does not', { timeout: 30_000 }, async () => {
  expect((await verify()).code).toBe(2)

  await platform.database.migrate()
  const entry = {
    at: new Date(),
    actorId: 'a',
    requestId: 'r',
    kind: 'did',
    name: 'n',
    event: 'e',
    ids: {},
  } as const
  await platform.database.write((tx) =>
    writeAudit(tx, platform.vault.auditKey, platform.newId, [entry, entry, entry]),
  )
  await sealAudit(platform)
  const good = await verify()
  expect(good.code).toBe(0)
  expect(good.output).toContain('The audit log holds: 3 rows in the chain, 0 waiting for it.')
  expect(JSON.parse(good.output.trim().split('\n').at(-1) ?? '')).toEqual({ ok: 1, rows: 3, unsealed: 0 })

  await rawSql(
    platform.config,
    "drop trigger audit_rows_never_change; update audit_rows set event = 'x' where id = (select audit_id from audit_chain where seq = 2)",
  )
  const bad = await verify()
  expect(bad.code).toBe(1)
  expect(bad.output).toMatch(/The audit log is broken\. Row \S+, at place 2 of the chain, was changed/)
})
