import { defineRecord } from '#app/kernel/records.ts'
import { organisations, partnerReturns } from '#db/schema/index.ts'

/** An organisation of the programme: reached by those who coordinate or report for it, and by managers. */
export const organisation = defineRecord({
  name: 'organisation',
  table: organisations,
  reachedBy: {
    coordinates: { organisation: organisations.id },
    reports_for: { organisation: organisations.id },
    manages: {},
    service: {},
  },
})

/** A return that was certified at least once. */
export const partnerReturn = defineRecord({
  name: 'partnerReturn',
  table: partnerReturns,
  reachedBy: {
    reports_for: { organisation: partnerReturns.organisationId },
    manages: {},
  },
})
