import { z } from 'zod'
import { defineCommand } from '#app/kernel/command.ts'
import { criteria } from '#db/schema/index.ts'
import { datedItem, endsAfterItBegins, endsTooSoon } from './reference-fields.ts'
import { saveItem } from './save-item.ts'

/** Adds or changes a criterion for which a family may be referred. */
export const saveCriterion = defineCommand({
  name: 'governance.save-criterion',
  action: 'governance.edit-reference',
  on: null,
  input: z
    .strictObject({
      ...datedItem,
      position: z.number({ error: 'Enter its place in the list' }).int().min(1).max(99),
    })
    .refine(endsAfterItBegins, endsTooSoon),
  run: (work) => {
    const { name, toOn, ...rest } = work.input
    return saveItem(work, 'criteria', criteria, { ...rest, words: name, toOn: toOn ?? null })
  },
})
