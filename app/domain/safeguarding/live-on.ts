import { and, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Actor } from '#app/kernel/actor.ts'
import { notWithheld } from '#app/kernel/records.ts'
import type { Reader } from '#db/client.ts'
import { concerns, visitHolds } from '#db/schema/index.ts'

/** That there is a concern or a hold on a match, and since when. Never what it says. */
export type LiveOnMatch = { matchId: string; since: Date; onHold: boolean }

/**
 * Which of these matches have a live concern or a hold on their visits, in one statement: what whoever looks after
 * them is told is to speak to the safeguarding lead. What is kept from somebody does not exist for them.
 *
 * @param who the account that is told
 * @param matchIds matches that it was already found to reach
 */
export async function liveConcernsOn(
  db: Reader,
  who: Pick<Actor, 'accountId'>,
  matchIds: readonly string[],
): Promise<LiveOnMatch[]> {
  if (matchIds.length === 0) return []
  const rows = await db
    .select({ matchId: concerns.matchId, since: concerns.raisedAt, kind: sql<string>`'concern'` })
    .from(concerns)
    .where(
      and(
        inArray(concerns.matchId, [...matchIds]),
        isNotNull(concerns.dueAt),
        notWithheld(concerns.withheldFromId, who),
      ),
    )
    .unionAll(
      db
        .select({ matchId: visitHolds.matchId, since: visitHolds.placedAt, kind: sql<string>`'hold'` })
        .from(visitHolds)
        .where(
          and(
            inArray(visitHolds.matchId, [...matchIds]),
            isNull(visitHolds.liftedAt),
            notWithheld(visitHolds.withheldFromId, who),
          ),
        ),
    )
  const live = new Map<string, LiveOnMatch>()
  for (const { matchId, since, kind } of rows) {
    if (matchId === null) continue
    const known = live.get(matchId)
    live.set(matchId, {
      matchId,
      since: known && known.since < since ? known.since : since,
      onHold: kind === 'hold' || known?.onHold === true,
    })
  }
  return [...live.values()]
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
