import { z } from 'zod'
import { id, version } from '#app/kernel/inputs.ts'

/** The answers of the form that gives a record to another coordinator. */
export const coordinatorAnswer = {
  coordinatorId: z.string({ error: 'Choose a coordinator' }).pipe(id),
  version: version.optional(),
}
