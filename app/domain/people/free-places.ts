import { and, count, inArray } from 'drizzle-orm'
import type { Asking } from '#app/kernel/query.ts'
import { matches } from '#db/schema/index.ts'
import { unaskedMentor } from '../matching/profiles.ts'
import { openMatchStages } from '../matching/vocabulary.ts'
import { storedOffers } from './stored-offers.ts'

/** How many families at once a volunteer takes, and for how many of them there is room. */
export type Places = { readonly free: number; readonly of: number }

/** The places of some volunteers (up to 500), by their id: what they offered, less the matches that are open. */
export async function freePlacesOf(
  asking: Pick<Asking, 'db' | 'open'>,
  volunteerIds: readonly string[],
): Promise<Map<string, Places>> {
  const ids = [...volunteerIds]
  const offers = await storedOffers(asking, ids)
  const taken = await asking.db
    .select({ volunteerId: matches.volunteerId, open: count() })
    .from(matches)
    .where(and(inArray(matches.volunteerId, ids), inArray(matches.stage, [...openMatchStages])))
    .groupBy(matches.volunteerId)
  const openOf = new Map(taken.map((row) => [row.volunteerId, row.open]))
  return new Map(
    ids.map((id) => {
      const of = (offers.get(id) ?? unaskedMentor).capacity
      return [id, { free: Math.max(0, of - (openOf.get(id) ?? 0)), of }]
    }),
  )
}
