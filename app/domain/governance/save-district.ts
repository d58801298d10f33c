import { z } from 'zod'
import { defineCommand } from '#app/kernel/command.ts'
import { districts } from '#db/schema/index.ts'
import { datedItem, endsAfterItBegins, endsTooSoon } from './reference-fields.ts'
import { saveItem } from './save-item.ts'

/** Adds or changes a district. */
export const saveDistrict = defineCommand({
  name: 'governance.save-district',
  action: 'governance.edit-reference',
  on: null,
  input: z.strictObject(datedItem).refine(endsAfterItBegins, endsTooSoon),
  run: (work) => saveItem(work, 'districts', districts, { ...work.input, toOn: work.input.toOn ?? null }),
})
