import { defineRecord } from '#app/kernel/records.ts'
import { visits } from '#db/schema/index.ts'

/** A logged visit, as its mentor reaches it: only while the match lives, so that nobody reads on after it has ended. */
export const visit = defineRecord({
  name: 'visit',
  table: visits,
  reachedBy: { mentors: { match: visits.matchId }, service: {} },
  aboutFamily: visits.familyId,
})
