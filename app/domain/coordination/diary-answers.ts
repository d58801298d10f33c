import { z } from 'zod'
import type { Day } from '#app/kernel/day.ts'
import { day, words } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { contactSides, contactWays } from './vocabulary.ts'

/** What is asked while the telephone is still at the ear: what was said, and what follows from it. Either may be left out. */
export const diaryAnswers = {
  way: z.enum(contactWays).optional(),
  withWhom: z.enum(contactSides).optional(),
  happenedOn: day.optional(),
  happenedAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Enter a time like 14:30')
    .optional(),
  words: words({ max: 4000 }).optional(),
  action: words({ max: 300 }).optional(),
  dueOn: day.optional(),
}

type Answers = { [Name in keyof typeof diaryAnswers]?: z.output<(typeof diaryAnswers)[Name]> }
type Contact = Required<Pick<Answers, 'way' | 'withWhom' | 'happenedOn' | 'words'>>
type Action = Required<Pick<Answers, 'action' | 'dueOn'>>

/**
 * What a form says: a contact, a next action, or both. A contact without a day was today.
 *
 * @throws Refused `invalid`, with the field, for a half-filled part, an empty form, or a contact in days to come
 */
export function contactAndAction(
  answers: Answers,
  today: Day,
): { contact: (Contact & { happenedAt: string | null }) | null; action: Action | null } {
  const { way, withWhom, happenedOn = today, words: said, action, dueOn } = answers
  const wrong: Record<string, string[]> = {}
  if (!said && !action) wrong['words'] = ['Write down what was said, or what is to be done']
  if (said && !way) wrong['way'] = ['Choose how you were in touch']
  if (said && !withWhom) wrong['withWhom'] = ['Choose who it was']
  if (happenedOn > today) wrong['happenedOn'] = ['Enter today or a day before today']
  if (action && !dueOn) wrong['dueOn'] = ['Enter the day by which it should be done']
  if (dueOn && !action) wrong['action'] = ['Write down what is to be done']
  if (dueOn && dueOn < today) wrong['dueOn'] = ['Enter today or a later day']
  if (Object.keys(wrong).length > 0) throw new Refused('invalid', 'Check your answers.', wrong)
  return {
    contact:
      said && way && withWhom
        ? { way, withWhom, happenedOn, happenedAt: answers.happenedAt ?? null, words: said }
        : null,
    action: action && dueOn ? { action, dueOn } : null,
  }
}
