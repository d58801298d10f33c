import { type matchingProfile, openNeed } from '#app/domain/families/index.ts'
import type { Day } from '#app/kernel/day.ts'
import type { Asking } from '#app/kernel/query.ts'
import type { RowOf } from '#app/kernel/records.ts'
import { needOf } from './need-of.ts'
import type { FamilyNeed } from './profiles.ts'
import { surroundingsOf } from './surroundings-of.ts'

type About = {
  readonly profile: RowOf<typeof matchingProfile>
  readonly on: Day
  /** Whether the family agrees on that day to share its profile for mentoring. */
  readonly consentInForce: boolean
}

/** What a family needs of a mentor on a day. Its answers are opened only while it agrees to share them. */
export async function needOn(
  { db, open }: Pick<Asking, 'db' | 'open'>,
  { profile, on, consentInForce }: About,
): Promise<FamilyNeed> {
  const stored = consentInForce ? await openNeed(open, profile) : {}
  const { place, keptApart } = await surroundingsOf(db, profile.id, on)
  return needOf(stored, { id: profile.id, place, consentInForce, keptApart })
}
