import { and, asc, desc, eq, gt, inArray, isNotNull, lt, or, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import { cursor, id, rowsOnPage } from '#app/kernel/inputs.ts'
import { defineList } from '#app/kernel/query.ts'
import { reach } from '#app/kernel/records.ts'
import { families, matchingProfiles } from '#db/schema/index.ts'
import { familyRows, rowReveals } from './family-rows.ts'
import { matchingProfile } from './records.ts'
import { familyStages } from './vocabulary.ts'

/** Which families a list holds: those that wait for a mentor, those that have just come to us, or all. */
export const familyLists = ['waiting', 'new', 'all'] as const

/** The ways in which the list may be ordered; each list begins with the first that suits it. */
export const familyOrders = ['longest_wait', 'shortest_wait', 'newest', 'oldest'] as const

/** What the list of families can be cut down to. */
const familyFilters = z.object({
  show: z.enum(familyLists).default('waiting'),
  stage: z.enum(familyStages).optional(),
  district: id.optional(),
  organisation: id.optional(),
  /** Only those for whom the asker finds a mentor. */
  whose: z.literal('mine').optional(),
  /** Only these: the ids of those who are called like what was looked for. */
  called: z.array(id).max(500).optional(),
  sort: z.enum(familyOrders).optional(),
})

type Wanted = z.output<typeof familyFilters>

/** Families within reach: those that wait with the longest wait first, any others with the latest to come first. */
export const listFamilies = defineList({
  name: 'families.list',
  action: 'families.see-list',
  on: null,
  input: familyFilters.extend({ cursor, rows: rowsOnPage }),
  reveals: rowReveals,
  async run(asking) {
    const { actor, kinds, input } = asking
    const { order, after, placeOf } = orderOf(input)
    const where = and(
      reach(matchingProfile, actor, kinds),
      input.show === 'waiting' ? isNotNull(matchingProfiles.waitingSince) : undefined,
      input.show === 'new' ? inArray(families.stage, ['referred', 'screening']) : undefined,
      input.stage ? eq(families.stage, input.stage) : undefined,
      input.district ? eq(matchingProfiles.districtId, input.district) : undefined,
      input.organisation ? eq(matchingProfiles.organisationId, input.organisation) : undefined,
      input.whose ? eq(matchingProfiles.coordinatorId, actor.accountId) : undefined,
      input.called ? inArray(matchingProfiles.id, input.called) : undefined,
      after(input.cursor ?? ''),
    )
    const found = await familyRows(asking, where, order, input.rows + 1)
    const last = found.length > input.rows ? found[input.rows - 1] : undefined
    return { rows: found.slice(0, input.rows), next: last ? placeOf(last) : null }
  },
})

type Order = {
  order: SQL[]
  /** Everything after a place in the list; all of it when there is no such place. */
  after: (place: string) => SQL | undefined
  placeOf: (row: { familyId: string; waitingSince: string | null }) => string
}

/** The order asked for where the list has it: only those that wait are ordered by their wait. */
function orderOf({ show, sort }: Wanted): Order {
  if (show === 'waiting') return byWait(sort === 'shortest_wait')
  return byArrival(sort !== 'oldest')
}

function byWait(shortestFirst: boolean): Order {
  const { waitingSince, id: familyId } = matchingProfiles
  const [way, beyond] = shortestFirst ? [desc, lt] : [asc, gt]
  return {
    order: [way(waitingSince), way(familyId)],
    after(place) {
      const [, since, last] = /^(\d{4}-\d{2}-\d{2})_(.+)$/.exec(place) ?? []
      if (!since || !last) return undefined
      return or(beyond(waitingSince, since), and(eq(waitingSince, since), beyond(familyId, last)))
    },
    placeOf: (row) => `${row.waitingSince}_${row.familyId}`,
  }
}

function byArrival(latestFirst: boolean): Order {
  const [way, beyond] = latestFirst ? [desc, lt] : [asc, gt]
  return {
    order: [way(matchingProfiles.id)],
    after: (place) => (place ? beyond(matchingProfiles.id, place) : undefined),
    placeOf: ({ familyId }) => familyId,
  }
}
