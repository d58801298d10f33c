import { and, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Actor } from '#app/kernel/actor.ts'
import { notWithheld } from '#app/kernel/records.ts'
import type { Reader } from '#db/client.ts'
import { concerns, visitHolds } from '#db/schema/index.ts'

/** That there is a concern or a hold on a match, and since when. Never what it says. */
export type LiveOnMatch = { matchId: string; since: Date; onHold: boolean }

/**
 * The matches that have a live concern or a hold on their visits, since when, and whether visits rest (1), as a source
 * for a list of matches that has its own reach. What is kept from somebody does not exist for them.
 *
 * @param who the account that is told
 */
export function liveOn(db: Reader, who: Pick<Actor, 'accountId'>, among?: readonly string[]) {
  const raised = db
    .select({ matchId: concerns.matchId, at: sql<Date>`${concerns.raisedAt}`.as('at'), hold: held(0) })
    .from(concerns)
    .where(
      and(
        among ? inArray(concerns.matchId, [...among]) : isNotNull(concerns.matchId),
        isNotNull(concerns.dueAt),
        notWithheld(concerns.withheldFromId, who),
      ),
    )
  const resting = db
    .select({ matchId: visitHolds.matchId, at: sql<Date>`${visitHolds.placedAt}`.as('at'), hold: held(1) })
    .from(visitHolds)
    .where(
      and(
        among ? inArray(visitHolds.matchId, [...among]) : undefined,
        isNull(visitHolds.liftedAt),
        notWithheld(visitHolds.withheldFromId, who),
      ),
    )
  const all = raised.unionAll(resting).as('live_or_held')
  return db
    .select({
      matchId: all.matchId,
      since: sql<Date>`min(${all.at})`.mapWith(concerns.raisedAt).as('live_since'),
      held: sql<number>`max(${all.hold})`.mapWith(Number).as('live_held'),
    })
    .from(all)
    .groupBy(all.matchId)
    .as('live')
}

const held = (hold: 0 | 1) => sql<number>`cast(${hold} as integer)`.as('hold')

/**
 * Which of these matches have a live concern or a hold on their visits, in one statement: what whoever looks after
 * them is told is to speak to the safeguarding lead.
 *
 * @param matchIds matches that the account was already found to reach
 */
export async function liveConcernsOn(
  db: Reader,
  who: Pick<Actor, 'accountId'>,
  matchIds: readonly string[],
): Promise<LiveOnMatch[]> {
  if (matchIds.length === 0) return []
  const live = liveOn(db, who, matchIds)
  const rows = await db.select({ matchId: live.matchId, since: live.since, held: live.held }).from(live)
  return rows.flatMap(({ matchId, since, held: hold }) =>
    matchId ? [{ matchId, since, onHold: hold === 1 }] : [],
  )
}

/** A column for a list with matches: 1 where visits of the match are on hold, null where they are not. */
export const heldColumn = (
  db: Reader,
  who: Pick<Actor, 'accountId'>,
  matchId: SQLiteColumn,
): SQL<number | null> =>
  sql<number | null>`${db
    .select({ one: sql`1` })
    .from(visitHolds)
    .where(
      and(
        eq(visitHolds.matchId, matchId),
        isNull(visitHolds.liftedAt),
        notWithheld(visitHolds.withheldFromId, who),
      ),
    )
    .limit(1)}`

/** Which of these matches have their visits on hold. */
export async function heldAmong(
  db: Reader,
  who: Pick<Actor, 'accountId'>,
  matchIds: readonly string[],
): Promise<Set<string>> {
  const live = await liveConcernsOn(db, who, matchIds)
  return new Set(live.flatMap(({ matchId, onHold }) => (onHold ? [matchId] : [])))
}
