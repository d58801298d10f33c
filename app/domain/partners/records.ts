import { defineRecord } from '#app/kernel/records.ts'
import { organisations } from '#db/schema/index.ts'

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
