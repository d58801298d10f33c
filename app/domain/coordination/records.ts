import { defineRecord } from '#app/kernel/records.ts'
import { nextActions } from '#db/schema/index.ts'

/** A next action: the coordinators', the managers' and the safeguarding lead's. */
export const nextAction = defineRecord({
  name: 'nextAction',
  table: nextActions,
  reachedBy: {
    coordinates: { organisation: nextActions.organisationId, district: nextActions.districtId },
    manages: {},
    safeguards: {},
    service: {},
  },
  aboutFamily: nextActions.familyId,
})
