import { defineRecord } from '#app/kernel/records.ts'
import { contactNotes, nextActions } from '#db/schema/index.ts'

/** A note of a contact: for those who coordinate where it was written, and managers. */
export const contactNote = defineRecord({
  name: 'contactNote',
  table: contactNotes,
  reachedBy: {
    coordinates: { organisation: contactNotes.organisationId, district: contactNotes.districtId },
    manages: {},
    service: {},
  },
  aboutFamily: contactNotes.familyId,
})

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
