import { eq } from 'drizzle-orm'
import { type matchingProfile, openNeed, sharesForMentoring } from '#app/domain/families/index.ts'
import type { Day } from '#app/kernel/day.ts'
import type { Asking } from '#app/kernel/query.ts'
import type { RowOf } from '#app/kernel/records.ts'
import { outcodes } from '#db/schema/index.ts'
import { keptApart } from './kept-apart.ts'
import { needOf } from './need-of.ts'
import type { FamilyNeed } from './profiles.ts'

/** What a family needs of a mentor on a day. Its answers are opened only while it agrees to share them. */
export async function needOn(
  { db, open }: Pick<Asking, 'db' | 'open'>,
  profile: RowOf<typeof matchingProfile>,
  on: Day,
): Promise<FamilyNeed> {
  const consentInForce = await sharesForMentoring(db, profile.id, on)
  const stored = consentInForce ? await openNeed(open, profile) : {}
  const apart = await keptApart(db, profile.id, on)
  const [place] = await db
    .select()
    .from(outcodes)
    .where(eq(outcodes.id, profile.outcode ?? ''))
  return needOf(stored, {
    id: profile.id,
    place: place ? { outcode: place.id, lat: place.latitude, lon: place.longitude } : null,
    consentInForce,
    keptApart: apart,
  })
}
