import { z } from 'zod'
import { day, id, version } from '#app/kernel/inputs.ts'

/** The id of the item that is changed; empty for a new one. */
export const itemId = id.optional()

const name = z
  .string({ error: 'Enter a name' })
  .trim()
  .min(2, 'Enter a name')
  .max(120, 'Write 120 characters or fewer')

/** What every item of a dated list has: its name, the days between which it counts, and its version when it is changed. */
export const datedItem = {
  itemId,
  version: version.optional(),
  name,
  fromOn: day,
  toOn: day.optional(),
}

/** Refuses a last day before the first one, beside the last day. */
export const endsAfterItBegins = <T extends { fromOn: string; toOn?: string | undefined }>(item: T) =>
  item.toOn === undefined || item.toOn >= item.fromOn

export const endsTooSoon = { error: 'The last day must come after the first', path: ['toOn'] }
