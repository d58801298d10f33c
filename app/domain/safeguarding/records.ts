import { defineRecord } from '#app/kernel/records.ts'
import { concerns } from '#db/schema/index.ts'

/**
 * A concern: the safeguarding lead's, and a manager's who is named on it. Whoever raised it reaches their receipt.
 */
export const concern = defineRecord({
  name: 'concern',
  table: concerns,
  reachedBy: {
    safeguards: {},
    manages: { account: concerns.managerId },
    signed_in: { account: concerns.raisedById },
  },
  aboutFamily: concerns.familyId,
  withheldFrom: concerns.withheldFromId,
})
