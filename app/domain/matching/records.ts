import { defineRecord } from '#app/kernel/records.ts'
import { matches } from '#db/schema/index.ts'

/** A match: reached from the coordinator's side, by the volunteer in it, and by the family's key worker. */
export const match = defineRecord({
  name: 'match',
  table: matches,
  reachedBy: {
    coordinates: { organisation: matches.organisationId, district: matches.districtId },
    volunteers: { volunteer: matches.volunteerId },
    mentors: { match: matches.id },
    key_works: { family: matches.familyId },
    manages: {},
    safeguards: {},
    service: {},
  },
  aboutFamily: matches.familyId,
})
