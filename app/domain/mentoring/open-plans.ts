import { and, eq, gt, gte, inArray, isNotNull, notExists, or, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Actor } from '#app/kernel/actor.ts'
import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import type { Cipher } from '#db/columns.ts'
import { visits } from '#db/schema/index.ts'
import { heldColumn } from '../safeguarding/index.ts'

/** A visit that was agreed: when, what for, and the visit in whose log it was said. */
export type Plan = {
  saidIn: string
  matchId: string
  familyId: string
  plannedOn: Day
  plannedAt: string | null
  agreed: Cipher | null
  /** How long the visit lasted in which it was agreed. */
  minutes: number
  version: number
  recordedAt: Date
}

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

const columns = {
  saidIn: visits.id,
  matchId: visits.matchId,
  familyId: visits.familyId,
  plannedOn: visits.nextVisitOn,
  plannedAt: visits.nextVisitAt,
  agreed: visits.nextVisitPlan,
  minutes: visits.minutes,
  version: visits.version,
  recordedAt: visits.recordedAt,
}

/** The next visit of each of some matches. */
export const openPlans = async (db: Reader, matchIds: string[]): Promise<Plan[]> =>
  matchIds.length === 0 ? [] : plansWhere(db, inArray(visits.matchId, matchIds))

/** The same, and whether visits of the match are on hold, as far as an account is told. */
export async function plansFor(
  db: Reader,
  who: Pick<Actor, 'accountId'>,
  matchIds: string[],
): Promise<(Plan & { onHold: boolean })[]> {
  if (matchIds.length === 0) return []
  const rows = await db
    .select({ ...columns, held: heldColumn(db, who, visits.matchId) })
    .from(visits)
    .where(and(inArray(visits.matchId, matchIds), planStands(db)))
    .orderBy(visits.nextVisitOn, visits.id)
  return rows.flatMap(({ plannedOn, held, ...plan }) =>
    plannedOn ? [{ ...plan, plannedOn, onHold: held !== null }] : [],
  )
}

/**
 * The next visit of each match, as the mentor said it last, of those that the caller asks for. It stands until a visit
 * on that day or after it has been logged, or until a later log names another day; so a plan in the past is a visit
 * that nobody has logged.
 */
export async function plansWhere(db: Reader, which: SQL | undefined): Promise<Plan[]> {
  const rows = await db
    .select(columns)
    .from(visits)
    .where(and(which, planStands(db)))
    .orderBy(visits.nextVisitOn, visits.id)
  return rows.flatMap(({ plannedOn, ...plan }) => (plannedOn ? [{ ...plan, plannedOn }] : []))
}
