import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { type Asking, defineQuery } from '#app/kernel/query.ts'
import { reach } from '#app/kernel/records.ts'
import { families, matches, matchingProfiles, volunteers } from '#db/schema/index.ts'
import { matchingProfile } from '../families/records.ts'
import { match } from '../matching/records.ts'
import { volunteer } from '../people/records.ts'
import { called } from './called.ts'
import { readTyped } from './read-typed.ts'

/** How many of each a list is cut down to at the most. */
const MOST = 200

type Ids = { families: string[]; volunteers: string[] }

/**
 * Whom a list is cut down to by a name or a reference in its address: ids only, within reach. Null where the address
 * holds nothing to look for.
 */
export const whoIsCalled = defineQuery({
  name: 'finding.who-is-called',
  action: 'finding.find',
  on: null,
  input: z.object({ q: z.string().trim().max(80).default(''), volunteersToo: z.boolean().default(false) }),
  reveals: { ids: 'T1' },
  async run(asking) {
    const { q, volunteersToo } = asking.input
    if (q === '') return { ids: null }
    const sought = readTyped(q)
    if (sought?.by === 'reference')
      return { ids: await referredTo(asking, `${sought.letter ?? 'F'}-${sought.number}`) }
    if (sought?.by !== 'name') return { ids: { families: [], volunteers: [] } }
    const those = async (kind: 'family' | 'volunteer') =>
      (await called(asking, kind, sought.folded, MOST)).map(({ one }) => one.id)
    return {
      ids: { families: await those('family'), volunteers: volunteersToo ? await those('volunteer') : [] },
    }
  },
})

/** The family, the volunteer or both sides of the match that a reference names. */
async function referredTo({ db, actor, kinds }: Asking, reference: string): Promise<Ids> {
  if (reference.startsWith('V')) {
    const rows = await db
      .select({ id: volunteers.id })
      .from(volunteers)
      .where(and(eq(volunteers.reference, reference), reach(volunteer, actor, kinds)))
    return { families: [], volunteers: rows.map(({ id }) => id) }
  }
  if (reference.startsWith('M')) {
    const rows = await db
      .select({ id: matches.familyId })
      .from(matches)
      .where(and(eq(matches.reference, reference), reach(match, actor, kinds)))
    return { families: rows.map(({ id }) => id), volunteers: [] }
  }
  const rows = await db
    .select({ id: families.id })
    .from(families)
    .innerJoin(matchingProfiles, eq(matchingProfiles.id, families.id))
    .where(and(eq(families.reference, reference), reach(matchingProfile, actor, kinds)))
  return { families: rows.map(({ id }) => id), volunteers: [] }
}
