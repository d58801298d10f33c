import { and, count, eq, inArray, ne, sql } from 'drizzle-orm'
import type { Asking } from '#app/kernel/query.ts'
import type { Reader } from '#db/client.ts'
import { matches, mentorOffers, volunteers } from '#db/schema/index.ts'
import { unaskedMentor } from '../matching/profiles.ts'
import { openMatchStages } from '../matching/vocabulary.ts'
import { openOffers } from './stored-offers.ts'

/** How many families at once a volunteer takes, and for how many of them there is room. */
export type Places = { readonly free: number; readonly of: number }

/** How many open matches each volunteer of a query has, one of them left out where it is named. */
export const openMatchesOf = (db: Reader, exceptMatch?: string) =>
  sql<number>`(${db
    .select({ open: count() })
    .from(matches)
    .where(
      and(
        eq(matches.volunteerId, volunteers.id),
        inArray(matches.stage, [...openMatchStages]),
        exceptMatch ? ne(matches.id, exceptMatch) : undefined,
      ),
    )})`.mapWith(Number)

/** The places of some volunteers (up to 500), by their id: what they offered, less the matches that are open. */
export async function freePlacesOf(
  { db, open }: Pick<Asking, 'db' | 'open'>,
  volunteerIds: readonly string[],
): Promise<Map<string, Places>> {
  const rows = await db
    .select({ id: volunteers.id, offer: mentorOffers.offer, openMatches: openMatchesOf(db) })
    .from(volunteers)
    .leftJoin(mentorOffers, eq(mentorOffers.id, volunteers.id))
    .where(inArray(volunteers.id, [...volunteerIds]))
  const offers = await openOffers(open, rows)
  return new Map(
    rows.map(({ id, openMatches }) => {
      const of = (offers.get(id) ?? unaskedMentor).capacity
      return [id, { free: Math.max(0, of - openMatches), of }]
    }),
  )
}
