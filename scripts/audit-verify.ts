import { readConfig } from '#app/config.server.ts'
import { openPlatform } from '#app/platform.server.ts'
import { type Broken, type Fault, type Verdict, verifyAudit } from '#app/workers/audit/verify-audit.ts'

/**
 * Checks the whole audit log of the database that the environment names. Ends with 0 when it holds, 1 when it does
 * not, and 2 when it could not be read. With --json, the last line is the result as JSON.
 */
const verdict = await check()
if (verdict) {
  console.log(verdict.ok ? holds(verdict) : broken(verdict.firstBroken))
  if (process.argv.includes('--json')) console.log(JSON.stringify(asFigures(verdict)))
  process.exitCode = verdict.ok ? 0 : 1
} else {
  process.exitCode = 2
}

async function check(): Promise<Verdict | undefined> {
  const platform = openPlatform(readConfig())
  try {
    return await verifyAudit(platform.database.read, platform.vault)
  } catch (problem) {
    const { message, cause } = problem as Error
    console.error(`The audit log could not be read: ${cause instanceof Error ? cause.message : message}.`)
    console.error('It is looked for where DATABASE_URL or DATA_DIR says; for a demo, set DEMO=1 as well.')
    return undefined
  } finally {
    await platform.close()
  }
}

function holds({ rows, unsealed }: { rows: number; unsealed: number }): string {
  return `The audit log holds: ${rows} rows in the chain, ${unsealed} waiting for it.`
}

function broken({ seq, auditId, why }: Broken): string {
  const where = seq === null ? 'waiting for the chain' : `at place ${seq} of the chain`
  const inWords: Record<Fault, string> = {
    gap: `Place ${seq} of the chain is gone. Row ${auditId} comes next.`,
    'row-missing': `Row ${auditId}, ${where}, is gone.`,
    'row-changed': `Row ${auditId}, ${where}, was changed, or was written without the key.`,
    'link-wrong': `Row ${auditId}, ${where}, does not follow from the row before it: rows were put in, taken out or moved.`,
    'outside-chain': `Row ${auditId} is neither in the chain nor waiting for it.`,
  }
  return `The audit log is broken. ${inWords[why]}`
}

function asFigures(result: Verdict) {
  if (result.ok) return { ok: 1, rows: result.rows, unsealed: result.unsealed }
  return { ok: 0, firstBroken: result.firstBroken }
}
