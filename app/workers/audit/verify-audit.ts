import { and, asc, eq, gt, isNull } from 'drizzle-orm'
import { auditText } from '#app/kernel/audit.ts'
import { mac } from '#app/kernel/secrets.ts'
import type { Vault } from '#app/kernel/vault.ts'
import type { Reader } from '#db/client.ts'
import { auditChain, auditRows, auditUnsealed } from '#db/schema/platform.ts'
import { BEFORE_THE_FIRST, linkOf } from './chain.ts'

/**
 * What can be wrong with the audit log: a place of the chain is gone, a row is gone, a row was changed or written
 * without the key, a link does not follow from the one before it, or a row is neither in the chain nor waiting for it.
 */
export type Fault = 'gap' | 'row-missing' | 'row-changed' | 'link-wrong' | 'outside-chain'

/** The first place that is wrong; `seq` is its place in the chain, null for a row that has none. */
export type Broken = { seq: number | null; auditId: string; why: Fault }

/** The chain holds, with so many rows in it and so many waiting; or the first row where it does not. */
export type Verdict = { ok: true; rows: number; unsealed: number } | { ok: false; firstBroken: Broken }

type Keys = Pick<Vault, 'auditKey' | 'chainKey'>
type AuditRow = typeof auditRows.$inferSelect

const BATCH = 2000

/** Walks the whole audit log in the order of its chain, then the rows that wait to be sealed. */
export async function verifyAudit(db: Reader, keys: Keys): Promise<Verdict> {
  const sealed = await walkChain(db, keys)
  if (typeof sealed !== 'number') return { ok: false, firstBroken: sealed }
  const lost = await waitingWithoutRow(db)
  if (lost) return { ok: false, firstBroken: lost }
  const waiting = await walkOutsideChain(db, keys)
  if (typeof waiting !== 'number') return { ok: false, firstBroken: waiting }
  return { ok: true, rows: sealed, unsealed: waiting }
}

async function walkChain(db: Reader, keys: Keys): Promise<number | Broken> {
  let seq = 0
  let previous = BEFORE_THE_FIRST
  for (;;) {
    const batch = await db
      .select({ place: auditChain, row: auditRows })
      .from(auditChain)
      .leftJoin(auditRows, eq(auditRows.id, auditChain.auditId))
      .where(gt(auditChain.seq, seq))
      .orderBy(asc(auditChain.seq))
      .limit(BATCH)
    for (const { place, row } of batch) {
      const why = faultIn(keys, place, row, { seq: seq + 1, previous })
      if (why) return { seq: why === 'gap' ? seq + 1 : place.seq, auditId: place.auditId, why }
      seq = place.seq
      previous = place.link
    }
    if (batch.length < BATCH) return seq
  }
}

function faultIn(
  keys: Keys,
  place: typeof auditChain.$inferSelect,
  row: AuditRow | null,
  expected: { seq: number; previous: string },
): Fault | undefined {
  if (place.seq !== expected.seq) return 'gap'
  if (!row) return 'row-missing'
  if (!isGenuine(keys, row)) return 'row-changed'
  const link = linkOf(keys.chainKey, { ...expected, auditId: place.auditId, hmac: row.hmac })
  return place.previous === expected.previous && place.link === link ? undefined : 'link-wrong'
}

async function walkOutsideChain(db: Reader, keys: Keys): Promise<number | Broken> {
  let count = 0
  let last = ''
  for (;;) {
    const batch = await db
      .select({ row: auditRows, waiting: auditUnsealed.auditId })
      .from(auditRows)
      .leftJoin(auditChain, eq(auditChain.auditId, auditRows.id))
      .leftJoin(auditUnsealed, eq(auditUnsealed.auditId, auditRows.id))
      .where(and(isNull(auditChain.seq), gt(auditRows.id, last)))
      .orderBy(asc(auditRows.id))
      .limit(BATCH)
    for (const { row, waiting } of batch) {
      if (!isGenuine(keys, row)) return { seq: null, auditId: row.id, why: 'row-changed' }
      if (!waiting) return { seq: null, auditId: row.id, why: 'outside-chain' }
      last = row.id
    }
    count += batch.length
    if (batch.length < BATCH) return count
  }
}

async function waitingWithoutRow(db: Reader): Promise<Broken | undefined> {
  const [lost] = await db
    .select({ auditId: auditUnsealed.auditId })
    .from(auditUnsealed)
    .leftJoin(auditRows, eq(auditRows.id, auditUnsealed.auditId))
    .where(isNull(auditRows.id))
    .orderBy(asc(auditUnsealed.at), asc(auditUnsealed.auditId))
    .limit(1)
  return lost && { seq: null, auditId: lost.auditId, why: 'row-missing' }
}

const isGenuine = ({ auditKey }: Keys, row: AuditRow) => row.hmac === mac(auditKey, auditText(row))
