import { defineRecord } from '#app/kernel/records.ts'
import { familyRequests } from '#db/schema/index.ts'

/** What a family asked for: reached by those who coordinate its match, and by nobody else. */
export const familyRequest = defineRecord({
  name: 'familyRequest',
  table: familyRequests,
  reachedBy: {
    coordinates: { organisation: familyRequests.organisationId, district: familyRequests.districtId },
  },
  aboutFamily: familyRequests.familyId,
})
