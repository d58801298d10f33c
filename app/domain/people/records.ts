import { defineRecord } from '#app/kernel/records.ts'
import { accounts, volunteers } from '#db/schema/index.ts'

/** A volunteer: reached by those who coordinate, supervise or report for them, by managers, and by themselves. */
export const volunteer = defineRecord({
  name: 'volunteer',
  table: volunteers,
  reachedBy: {
    coordinates: { organisation: volunteers.organisationId, district: volunteers.districtId },
    reports_for: { organisation: volunteers.organisationId },
    volunteers: { volunteer: volunteers.id },
    supervises: { volunteer: volunteers.id },
    manages: {},
    safeguards: {},
    service: {},
  },
})

/** An account: an administrator's and a manager's. */
export const account = defineRecord({
  name: 'account',
  table: accounts,
  reachedBy: { administers: {}, manages: {}, service: {} },
})
