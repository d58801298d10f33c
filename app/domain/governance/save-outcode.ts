import { z } from 'zod'
import { defineCommand } from '#app/kernel/command.ts'
import { id, version } from '#app/kernel/inputs.ts'
import { outcodes } from '#db/schema/index.ts'
import { saveItem } from './save-item.ts'

const degrees = (least: number, most: number) =>
  z
    .number({ error: 'Enter a number of degrees' })
    .min(least, `Enter ${least} or more`)
    .max(most, `Enter ${most} or less`)

/** Adds or changes an outcode, the first half of a postcode, with the middle of its area. Limits are those of the British Isles. */
export const saveOutcode = defineCommand({
  name: 'governance.save-outcode',
  action: 'governance.edit-reference',
  on: null,
  input: z.strictObject({
    itemId: z
      .string({ error: 'Enter the first half of a postcode, like CO12' })
      .regex(/^[A-Z]{1,2}\d[A-Z\d]?$/, 'Enter the first half of a postcode, like CO12'),
    version: version.optional(),
    place: z.string({ error: 'Enter a place' }).trim().min(2, 'Enter a place').max(80),
    districtId: id,
    latitude: degrees(49, 61),
    longitude: degrees(-9, 2),
  }),
  run: (work) => saveItem(work, 'outcodes', outcodes, work.input),
})
