import { and, eq, gt, gte, inArray, isNotNull, notExists, or, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { visits } from '#db/schema/index.ts'

const later = alias(visits, 'later')

/** Whether the next visit that a log names still stands: see `plansWhere`. */
export const planStands = (db: Reader): SQL | undefined =>
  and(
    isNotNull(visits.nextVisitOn),
    notExists(
      db
        .select({ id: later.id })
        .from(later)
        .where(
          and(
            eq(later.matchId, visits.matchId),
            or(
              gte(later.happenedOn, visits.nextVisitOn),
              and(
                isNotNull(later.nextVisitOn),
                or(
                  gt(later.happenedOn, visits.happenedOn),
                  and(eq(later.happenedOn, visits.happenedOn), gt(later.id, visits.id)),
                ),
              ),
            ),
          ),
        ),
    ),
  )

/** The next visit of a match, and when its day was written down. */
export type KnownPlan = { matchId: string; familyId: string; plannedOn: Day; recordedAt: Date }

/** The next visit of each of some matches. */
export const openPlans = async (db: Reader, matchIds: string[]) =>
  (matchIds.length === 0 ? [] : await plansWhere(db, inArray(visits.matchId, matchIds))).map(
    ({ recordedAt: _, ...plan }) => plan,
  )

/**
 * The next visit of each match, as the mentor said it last, of those that the caller asks for. It stands until a visit
 * on that day or after it has been logged, or until a later log names another day; so a plan in the past is a visit
 * that nobody has logged.
 */
export async function plansWhere(db: Reader, which: SQL | undefined): Promise<KnownPlan[]> {
  const rows = await db
    .select({
      matchId: visits.matchId,
      familyId: visits.familyId,
      plannedOn: visits.nextVisitOn,
      recordedAt: visits.recordedAt,
    })
    .from(visits)
    .where(and(which, planStands(db)))
    .orderBy(visits.nextVisitOn, visits.id)
  return rows.flatMap(({ plannedOn, ...ids }) => (plannedOn ? [{ ...ids, plannedOn }] : []))
}
