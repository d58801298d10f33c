import { and, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { cursor } from '#app/kernel/inputs.ts'
import { defineList } from '#app/kernel/query.ts'
import { visits } from '#db/schema/index.ts'
import { mentoredBy } from './mentored-by.ts'
import { newestVisits } from './visit-pages.ts'

/** Visits on one page: a mentor reads them on a phone. */
const PAGE = 10

/** The visits a volunteer has logged in the matches that live, newest first. */
export const ownVisits = defineList({
  name: 'mentoring.own-visits',
  action: 'mentoring.see-own-visits',
  on: null,
  input: z.object({ cursor }),
  reveals: {
    visitId: 'T1',
    matchId: 'T1',
    familyId: 'T1',
    happenedOn: 'T1',
    minutes: 'T1',
    medium: 'T1',
  },
  async run({ db, actor, input }) {
    const mine = mentoredBy(actor)
    if (mine.length === 0) return { rows: [], next: null }
    const found = await db
      .select({
        visitId: visits.id,
        matchId: visits.matchId,
        familyId: visits.familyId,
        happenedOn: visits.happenedOn,
        minutes: visits.minutes,
        medium: visits.medium,
      })
      .from(visits)
      .where(and(inArray(visits.matchId, mine), newestVisits.after(input.cursor)))
      .orderBy(...newestVisits.order)
      .limit(PAGE + 1)
    return newestVisits.cut(found, PAGE, (row) => [row.happenedOn, row.visitId])
  },
})
