import { and, desc, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { defineList } from '#app/kernel/query.ts'
import { reach } from '#app/kernel/records.ts'
import { accounts, matches } from '#db/schema/index.ts'
import { match } from '../matching/index.ts'
import { openMatchStages } from '../matching/vocabulary.ts'

/** The coordinator of each open match of a volunteer, the latest first: whom they call with a worry. */
export const whomToCall = defineList({
  name: 'mentoring.whom-to-call',
  action: 'mentoring.see-own-visits',
  on: null,
  input: z.object({}),
  reveals: { matchId: 'T1', familyId: 'T1', coordinator: 'T1' },
  async run({ db, actor, kinds }) {
    const rows = await db
      .select({ matchId: matches.id, familyId: matches.familyId, coordinator: accounts.displayName })
      .from(matches)
      .innerJoin(accounts, eq(accounts.id, matches.coordinatorId))
      .where(and(reach(match, actor, kinds), inArray(matches.stage, [...openMatchStages])))
      .orderBy(desc(matches.id))
    return { rows, next: null }
  },
})
