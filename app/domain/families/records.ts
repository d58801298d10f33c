import { defineRecord } from '#app/kernel/records.ts'
import { families, matchingProfiles } from '#db/schema/index.ts'

/** The family file: its own team's, and the safeguarding lead's. Nobody who recruits or matches reaches it. */
export const family = defineRecord({
  name: 'family',
  table: families,
  reachedBy: {
    key_works: { family: families.id },
    safeguards: {},
    service: {},
  },
  aboutFamily: families.id,
})

/** The matching profile: what the family agreed to share so that a mentor can be found. Its id is the family's. */
export const matchingProfile = defineRecord({
  name: 'matchingProfile',
  table: matchingProfiles,
  reachedBy: {
    coordinates: { organisation: matchingProfiles.organisationId, district: matchingProfiles.districtId },
    key_works: { family: matchingProfiles.id },
    belongs_to: { family: matchingProfiles.id },
    manages: {},
    safeguards: {},
    service: {},
  },
  aboutFamily: matchingProfiles.id,
})
