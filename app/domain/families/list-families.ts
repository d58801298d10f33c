import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import { z } from 'zod'
import { cursor, id, rowsOnPage } from '#app/kernel/inputs.ts'
import { type Keyset, keyset } from '#app/kernel/keyset.ts'
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
    const pages = pagesOf(input)
    const where = and(
      reach(matchingProfile, actor, kinds),
      input.show === 'waiting' ? isNotNull(matchingProfiles.waitingSince) : undefined,
      input.show === 'new' ? inArray(families.stage, ['referred', 'screening']) : undefined,
      input.stage ? eq(families.stage, input.stage) : undefined,
      input.district ? eq(matchingProfiles.districtId, input.district) : undefined,
      input.organisation ? eq(matchingProfiles.organisationId, input.organisation) : undefined,
      input.whose ? eq(matchingProfiles.coordinatorId, actor.accountId) : undefined,
      input.called ? inArray(matchingProfiles.id, input.called) : undefined,
      pages.after(input.cursor),
    )
    const found = await familyRows(asking, where, pages.order, input.rows + 1)
    return pages.cut(found, input.rows, ({ waitingSince, familyId }) =>
      input.show === 'waiting' ? [waitingSince, familyId] : [familyId],
    )
  },
})

/** The order asked for where the list has it: only those that wait are ordered by their wait. */
function pagesOf({ show, sort }: Wanted): Keyset {
  const { waitingSince, id: familyId } = matchingProfiles
  if (show === 'waiting')
    return keyset(sort === 'shortest_wait' ? 'falling' : 'rising', [waitingSince, 'day'], [familyId, 'text'])
  return keyset(sort === 'oldest' ? 'rising' : 'falling', [familyId, 'text'])
}
