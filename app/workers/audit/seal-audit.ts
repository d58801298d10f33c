import { asc, desc, eq, inArray, isNull } from 'drizzle-orm'
import type { SecretKey } from '#app/kernel/secrets.ts'
import type { Platform } from '#app/platform.server.ts'
import { brokenConstraint, type Reader, type Tx } from '#db/client.ts'
import { auditChain, auditRows, auditUnsealed } from '#db/schema/platform.ts'
import { BEFORE_THE_FIRST, linkOf } from './chain.ts'

/** How many rows one round takes; the next round follows at once when there were as many. */
export const MOST_IN_A_ROUND = 1000

type Waiting = { auditId: string; hmac: string }

/**
 * One round of the sealer: puts waiting audit rows into the chain, oldest first.
 * Two sealers at once do no harm: both would write the same place of the chain, and only one can.
 * @returns how many rows were sealed
 */
export async function sealAudit({ database, vault }: Pick<Platform, 'database' | 'vault'>): Promise<number> {
  // Read outside the transaction, so that on PostgreSQL no command is ever made to wait or retry for the sealer.
  const waiting = await waitingRows(database.read)
  if (waiting.length === 0) return 0
  try {
    await database.write((tx) => append(tx, vault.chainKey, waiting))
    return waiting.length
  } catch (problem) {
    if (brokenConstraint(problem) === 'unique') return 0
    throw problem
  }
}

function waitingRows(db: Reader): Promise<Waiting[]> {
  return db
    .select({ auditId: auditRows.id, hmac: auditRows.hmac })
    .from(auditUnsealed)
    .innerJoin(auditRows, eq(auditRows.id, auditUnsealed.auditId))
    .leftJoin(auditChain, eq(auditChain.auditId, auditUnsealed.auditId))
    .where(isNull(auditChain.seq))
    .orderBy(asc(auditUnsealed.at), asc(auditUnsealed.auditId))
    .limit(MOST_IN_A_ROUND)
}

async function append(tx: Tx, chainKey: SecretKey, waiting: readonly Waiting[]): Promise<void> {
  const [head] = await tx.select().from(auditChain).orderBy(desc(auditChain.seq)).limit(1)
  let seq = head?.seq ?? 0
  let previous = head?.link ?? BEFORE_THE_FIRST
  const links: (typeof auditChain.$inferInsert)[] = []
  for (const { auditId, hmac } of waiting) {
    seq += 1
    const link = linkOf(chainKey, { seq, auditId, hmac, previous })
    links.push({ seq, auditId, previous, link })
    previous = link
  }
  await tx.insert(auditChain).values(links)
  await tx.delete(auditUnsealed).where(
    inArray(
      auditUnsealed.auditId,
      waiting.map((row) => row.auditId),
    ),
  )
}
