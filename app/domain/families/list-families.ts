import { and, asc, desc, eq, gt, inArray, isNotNull, lt, or, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import { cursor, id } from '#app/kernel/inputs.ts'
import { defineList } from '#app/kernel/query.ts'
import { reach } from '#app/kernel/records.ts'
import { families, matchingProfiles } from '#db/schema/index.ts'
import { familyRows, PAGE, rowReveals } from './family-rows.ts'
import { matchingProfile } from './records.ts'

/** Which families a list holds: those that wait for a mentor, those that have just come to us, or all. */
export const familyLists = ['waiting', 'new', 'all'] as const

/** Families within reach: those that wait with the longest wait first, any others with the latest to come first. */
export const listFamilies = defineList({
  name: 'families.list',
  action: 'families.see-list',
  on: null,
  input: z.object({ show: z.enum(familyLists).default('waiting'), district: id.optional(), cursor }),
  reveals: rowReveals,
  async run(asking) {
    const { actor, kinds, input } = asking
    const { limit, order, after, placeOf } = input.show === 'waiting' ? byWait : byArrival(input.show)
    const where = and(
      reach(matchingProfile, actor, kinds),
      limit,
      input.district ? eq(matchingProfiles.districtId, input.district) : undefined,
      after(input.cursor ?? ''),
    )
    const found = await familyRows(asking, where, order)
    const last = found.length > PAGE ? found[PAGE - 1] : undefined
    return { rows: found.slice(0, PAGE), next: last ? placeOf(last) : null }
  },
})

type Listing = {
  limit: SQL | undefined
  order: SQL[]
  /** Everything after a place in the list; all of it when there is no such place. */
  after: (place: string) => SQL | undefined
  placeOf: (row: { familyId: string; waitingSince: string | null }) => string
}

const byWait: Listing = {
  limit: isNotNull(matchingProfiles.waitingSince),
  order: [asc(matchingProfiles.waitingSince), asc(matchingProfiles.id)],
  after(place) {
    const [, since, last] = /^(\d{4}-\d{2}-\d{2})_(.+)$/.exec(place) ?? []
    if (!since || !last) return undefined
    const { waitingSince, id: familyId } = matchingProfiles
    return or(gt(waitingSince, since), and(eq(waitingSince, since), gt(familyId, last)))
  },
  placeOf: ({ waitingSince, familyId }) => `${waitingSince}_${familyId}`,
}

const byArrival = (show: 'new' | 'all'): Listing => ({
  limit: show === 'new' ? inArray(families.stage, ['referred', 'screening']) : undefined,
  order: [desc(matchingProfiles.id)],
  after: (place) => (place ? lt(matchingProfiles.id, place) : undefined),
  placeOf: ({ familyId }) => familyId,
})
