import { and, asc, count, eq, inArray, isNull, notExists, notInArray, sql } from 'drizzle-orm'
import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { accounts, families, relations } from '#db/schema/index.ts'
import { goneStages } from './carried-by.ts'
import { heldOn, keptApartFrom } from './coordinators-for.ts'

/** Roles whose holders never read a family file, and a key worker does. */
const APART_FROM_FILES = ['coordinates', 'manages', 'reports_for', 'governs', 'administers'] as const

/**
 * Who may be the key worker of some families, those who are one already first, each with how many families they have:
 * colleagues with an account whose other roles keep them from no family file, and who are kept apart from none of
 * these families.
 */
export function keyWorkersFor(db: Reader, familyIds: readonly string[], on: Day) {
  const otherRole = db
    .select({ id: relations.id })
    .from(relations)
    .where(and(heldOn(on), inArray(relations.kind, [...APART_FROM_FILES])))
  return db
    .select({ accountId: accounts.id, name: accounts.displayName, families: count(families.id) })
    .from(accounts)
    .leftJoin(
      families,
      and(eq(families.keyWorkerId, accounts.id), notInArray(families.stage, [...goneStages])),
    )
    .where(
      and(
        eq(accounts.kind, 'staff'),
        isNull(accounts.disabledAt),
        notExists(otherRole),
        notExists(keptApartFrom(db, familyIds, on)),
      ),
    )
    .groupBy(accounts.id, accounts.displayName)
    .orderBy(
      sql`case when count(${families.id}) > 0 then 0 else 1 end`,
      asc(accounts.displayName),
      asc(accounts.id),
    )
}
