import { defineRecord } from '#app/kernel/records.ts'
import { matches } from '#db/schema/index.ts'

/** A match: reached by its coordinators, by the volunteer and their supervisor, by the family and its key worker. */
export const match = defineRecord({
  name: 'match',
  table: matches,
  reachedBy: {
    coordinates: { organisation: matches.organisationId, district: matches.districtId },
    volunteers: { volunteer: matches.volunteerId },
    mentors: { match: matches.id },
    supervises: { volunteer: matches.volunteerId },
    key_works: { family: matches.familyId },
    belongs_to: { family: matches.familyId },
    manages: {},
    safeguards: {},
    service: {},
  },
  aboutFamily: matches.familyId,
})
