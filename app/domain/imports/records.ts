import { defineRecord } from '#app/kernel/records.ts'
import { imports } from '#db/schema/index.ts'

/** A file sent for import, reached by those who coordinate the organisation it is for. */
export const importFile = defineRecord({
  name: 'importFile',
  table: imports,
  reachedBy: {
    coordinates: { organisation: imports.organisationId },
    manages: {},
    service: {},
  },
})
