import { z } from 'zod'
import { day, words } from '#app/kernel/inputs.ts'
import { longestNote, longestPlan, longestSummary } from './visit-rules.ts'
import { activitiesOutsideRole, presentRoles, visitMedia, worryLevels } from './vocabulary.ts'

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Enter a time like 16:00')

const wholeMinutes = z
  .number({ error: 'Enter how long it lasted, in minutes' })
  .int('Enter whole minutes')
  .optional()

/**
 * What a mentor is asked about a visit. How it felt, whether anything was worrying and what the key worker may read
 * are never filled in for them.
 */
export const visitAnswers = {
  happenedOn: day,
  startedAt: clockTime.optional(),
  minutes: wholeMinutes,
  /** The length of a visit that was none of those offered; it wins over `minutes`. */
  otherMinutes: wholeMinutes,
  medium: z.enum(visitMedia, { error: 'Choose where it was' }),
  present: z.array(z.enum(presentRoles)).optional(),
  outsideRole: z.array(z.enum(activitiesOutsideRole)).optional(),
  note: words({ max: longestNote }).optional(),
  /** What the key worker may read of it. */
  sharedSummary: words({ max: longestSummary }).optional(),
  mood: z.number().int().min(1).max(5).optional(),
  worry: z.enum(worryLevels, { error: 'Say if anything worried you' }),
  miles: z
    .number({ error: 'Enter the miles as a number' })
    .min(0, 'Enter 0 or more')
    .max(300, 'Enter 300 miles or fewer')
    .optional(),
  nextVisitOn: day.optional(),
  nextVisitAt: clockTime.optional(),
  nextVisitPlan: words({ max: longestPlan }).optional(),
}

export type VisitAnswers = z.output<z.ZodObject<typeof visitAnswers>>
