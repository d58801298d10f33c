import { and, eq, type SQL } from 'drizzle-orm'
import { type matchingProfile, sharesForMentoring } from '#app/domain/families/index.ts'
import type { Work } from '#app/kernel/command.ts'
import type { Day } from '#app/kernel/day.ts'
import type { RowOf } from '#app/kernel/records.ts'
import { volunteers } from '#db/schema/index.ts'
import { loadOffers, type Offered } from './load-offers.ts'
import { needOn } from './need-on.ts'
import { type Ranking, rankForFamily, shownReasons } from './rank-for-family.ts'
import { weightsOn } from './weights-on.ts'

/** One volunteer and one family, judged by the same rules and points as the whole list. */
export type JudgedPair = Ranking & { readonly offered: Offered; readonly on: Day }

type About = {
  readonly profile: RowOf<typeof matchingProfile>
  readonly volunteerId: string
  readonly on: Day
  /** Which volunteers the actor may reach; all where the pair is a match of theirs already. */
  readonly within?: SQL
  readonly exceptMatch?: string
}

/** Judges one pair on a day; null where no such volunteer is approved within reach. */
export async function judgePair(
  { tx, open }: Work,
  { profile, volunteerId, on, within, exceptMatch }: About,
): Promise<JudgedPair | null> {
  const loading = { db: tx, open, on, ...(exceptMatch ? { exceptMatch } : {}) }
  const [offered] = await loadOffers(loading, and(eq(volunteers.id, volunteerId), within))
  if (!offered) return null
  const consentInForce = await sharesForMentoring(tx, profile.id, on)
  const need = await needOn(loading, { profile, on, consentInForce })
  const weights = await weightsOn(tx, on)
  return { ...rankForFamily(need, [offered.offer], weights, on), offered, on }
}

/** Why the pair is not possible, in the words that anybody who arranges matches may read; null when it is possible. */
export function whyNotPossible({ excluded: [pair] }: Ranking): string | null {
  return pair
    ? shownReasons(pair.exclusions)
        .map(({ says }) => says)
        .join(' ')
    : null
}
