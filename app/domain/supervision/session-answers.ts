import { z } from 'zod'
import { addMonths, type Day } from '#app/kernel/day.ts'
import { day, words } from '#app/kernel/inputs.ts'
import { sessionKinds, sessionMedia, sessionSources, worryAnswers } from './vocabulary.ts'

/** Characters that a record may have. */
export const longestRecord = 6000

/** Minutes a session may plausibly last. */
const shortestSession = 5
const longestSession = 480

/** Months ahead for which a session may be planned: further away, the year was mistyped. */
const PLANNED_AHEAD = 6

const kind = z.enum(sessionKinds, { error: 'Choose what it is for' })
const medium = z.enum(sessionMedia, { error: 'Choose how it is held' })
const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Enter a time like 16:00')
  .optional()

/** What is asked to plan a session. */
export const planAnswers = { kind, plannedOn: day, startsAt: clockTime, medium }

/** What is asked of a session that was held. Worry is never filled in for anybody. */
export const heldAnswers = {
  kind,
  heldOn: day,
  minutes: z
    .number({ error: 'Enter how long it lasted, in minutes' })
    .int('Enter whole minutes')
    .min(shortestSession, `Enter ${shortestSession} minutes or more`)
    .max(longestSession, `Enter ${longestSession / 60} hours or less, in minutes`),
  medium,
  source: z.enum(sessionSources, { error: 'Choose where it was written down first' }),
  wellbeing: z.number({ error: 'Choose how they are' }).int().min(1).max(5),
  worry: z.enum(worryAnswers, { error: 'Say if there is any worry about a child or an adult' }),
  record: words({ max: longestRecord, missing: 'Write what was talked about' }),
  actions: words({ max: 2000 }).optional(),
  confidential: words({ max: longestRecord }).optional(),
  confidentialBecause: words({ max: 500 }).optional(),
  nextOn: day.optional(),
  nextAt: clockTime,
}

export type HeldAnswers = z.output<z.ZodObject<typeof heldAnswers>>
export type Faults = Record<string, string[]>

/** What is wrong with the day of a plan; empty when it holds. */
export function faultsOfPlan(plannedOn: Day, today: Day): Faults {
  const fault = faultOfPlannedDay(plannedOn, today)
  return fault ? { plannedOn: [fault] } : {}
}

function faultOfPlannedDay(plannedOn: Day, today: Day): string | null {
  if (plannedOn < today)
    return 'Enter today or a day to come. A session that was held is recorded, not planned.'
  return plannedOn > addMonths(today, PLANNED_AHEAD)
    ? `Enter a day in the next ${PLANNED_AHEAD} months.`
    : null
}

/** What is wrong with the day of something that has happened. */
export function faultsOfDay(name: string, on: Day, today: Day): Faults {
  return on > today ? { [name]: ['This day is still to come.'] } : {}
}

/** What is wrong with a session as it was recorded, by field; empty when all is well. */
export function faultsOfHeld(answers: HeldAnswers, today: Day): Faults {
  const { heldOn, nextOn, confidential, confidentialBecause } = answers
  const next = nextOn === undefined ? null : faultOfPlannedDay(nextOn, today)
  return {
    ...faultsOfDay('heldOn', heldOn, today),
    ...(next ? { nextOn: [next] } : {}),
    ...(confidential && !confidentialBecause
      ? { confidentialBecause: ['Say why the volunteer is not shown this note'] }
      : {}),
    ...(confidentialBecause && !confidential
      ? { confidential: ['Write the note, or leave the reason empty'] }
      : {}),
  }
}
