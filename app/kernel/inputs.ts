import { z } from 'zod'
import { isDay } from './day.ts'

/** An identifier as it comes from an address or a hidden field. */
export const id = z.string().regex(/^[\w-]{1,64}$/, 'This is not a record of ours')

/** A calendar day. */
export const day = z.string({ error: 'Enter a date' }).refine(isDay, 'Enter a real date, like 27 3 2026')

/** Some words on one or more lines, trimmed; `min` and `max` count characters. */
export const words = ({
  min = 1,
  max = 4000,
  missing = 'Enter an answer',
}: {
  min?: number
  max?: number
  missing?: string
} = {}) =>
  z
    .string({ error: missing })
    .trim()
    .min(min, min > 1 ? `Write at least ${min} characters` : missing)
    .max(max, `Write ${max} characters or fewer`)

/** The version of the record that was on the page, so that nobody saves over somebody else. */
export const version = z.number({ error: 'Open the page again' }).int()

/** Where the next page of a list starts; made by the page before. */
export const cursor = z.string().max(200).optional()

/** How many rows a page of a list holds: 50 on a screen; a file that is written page by page takes more at once. */
export const rowsOnPage = z.number().int().min(1).max(500).default(50)
