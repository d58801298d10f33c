import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Work } from '#app/kernel/command.ts'
import type { RowOf } from '#app/kernel/records.ts'
import { matches, visitHolds } from '#db/schema/index.ts'
import { openMatchStages } from '../matching/vocabulary.ts'
import type { concern } from './records.ts'

/**
 * Puts the visits of a concern's matches on hold: all of a volunteer's where it is about the volunteer, else those of
 * the match it was raised on, else the family's. A match that it holds already is left as it is.
 *
 * @returns how many matches came to rest now
 */
export async function placeHolds(
  { tx, now, newId, actor }: Work,
  { id: concernId, about, matchId, familyId, volunteerId, withheldFromId }: RowOf<typeof concern>,
): Promise<number> {
  const touched =
    volunteerId && (about === 'volunteer' || !(matchId || familyId))
      ? eq(matches.volunteerId, volunteerId)
      : matchId
        ? eq(matches.id, matchId)
        : familyId && eq(matches.familyId, familyId)
  if (!touched) return 0
  const open = await tx
    .select({ id: matches.id })
    .from(matches)
    .where(and(touched, inArray(matches.stage, [...openMatchStages])))
  const resting = await tx
    .select({ id: visitHolds.matchId })
    .from(visitHolds)
    .where(and(eq(visitHolds.concernId, concernId), isNull(visitHolds.liftedAt)))
  const toHold = open.filter(({ id }) => !resting.some((one) => one.id === id))
  if (toHold.length > 0)
    await tx.insert(visitHolds).values(
      toHold.map(({ id }) => ({
        id: newId(),
        matchId: id,
        concernId,
        withheldFromId,
        placedAt: now,
        placedById: actor.accountId,
      })),
    )
  return toHold.length
}
