import { z } from 'zod'
import { defineCommand } from '#app/kernel/command.ts'
import { organisationKinds, organisations } from '#db/schema/index.ts'
import { datedItem, endsAfterItBegins, endsTooSoon } from './reference-fields.ts'
import { saveItem } from './save-item.ts'

/** Adds or changes an organisation of the programme. */
export const saveOrganisation = defineCommand({
  name: 'governance.save-organisation',
  action: 'governance.edit-reference',
  on: null,
  input: z
    .strictObject({
      ...datedItem,
      kind: z.enum(organisationKinds, { error: 'Choose what kind of organisation it is' }),
    })
    .refine(endsAfterItBegins, endsTooSoon),
  run: (work) =>
    saveItem(work, 'organisations', organisations, { ...work.input, toOn: work.input.toOn ?? null }),
})
