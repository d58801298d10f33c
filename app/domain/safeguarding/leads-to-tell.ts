import { and, asc, eq, gte, isNull, lte, or } from 'drizzle-orm'
import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { accounts, relations } from '#db/schema/index.ts'

type Kept = {
  /** The account that is not to learn of it. */
  from: string | null
  familyId: string | null
}

/**
 * Who is told of a concern: every safeguarding lead on the day; where none may know of it, one programme manager,
 * who is then named on it. Nobody is told whom it is kept from, nor who is kept apart from the family.
 */
export async function leadsToTell(
  db: Reader,
  on: Day,
  kept: Kept,
): Promise<{ accountIds: string[]; managerId: string | null }> {
  const leads = await holding(db, 'safeguards', on, kept)
  if (leads.length > 0) return { accountIds: leads, managerId: null }
  const [managerId = null] = await holding(db, 'manages', on, kept)
  return { accountIds: managerId ? [managerId] : [], managerId }
}

async function holding(db: Reader, kind: 'safeguards' | 'manages', on: Day, { from, familyId }: Kept) {
  const inForce = and(lte(relations.fromOn, on), or(isNull(relations.toOn), gte(relations.toOn, on)))
  const holders = await db
    .selectDistinct({ id: accounts.id })
    .from(relations)
    .innerJoin(accounts, eq(accounts.id, relations.accountId))
    .where(and(eq(relations.kind, kind), inForce, isNull(accounts.disabledAt)))
    .orderBy(asc(accounts.id))
  const apart = familyId
    ? await db
        .select({ id: relations.accountId })
        .from(relations)
        .where(and(eq(relations.familyId, familyId), eq(relations.kind, 'excluded_from'), inForce))
    : []
  return holders.map(({ id }) => id).filter((id) => id !== from && !apart.some((one) => one.id === id))
}
