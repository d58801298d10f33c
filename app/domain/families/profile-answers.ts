import { z } from 'zod'
import type { FamilyAnswers } from '#app/domain/matching/index.ts'
import {
  circumstances,
  genders,
  goalTags,
  homeFeatures,
  mentorActivities,
  mentorTraits,
} from '#app/domain/matching/vocabulary.ts'
import { freeTimes, slotsOf } from '#app/domain/people/index.ts'

/** Says "asked, and there is none": an empty list says that nobody has asked. */
export const NONE = 'none'

const several = <const Code extends string>(codes: readonly Code[]) =>
  z
    .array(z.enum([...codes, NONE]))
    .refine(
      (chosen) => chosen.length < 2 || !(chosen as string[]).includes(NONE),
      'Choose some, or none of these',
    )
    .optional()

const list = z.string().trim().max(400, 'Write 400 characters or fewer').optional()

/** What a family is asked so that a mentor can be found. Whatever is left out has not been asked. */
export const profileAnswers = {
  slots: freeTimes,
  languages: list,
  interpreterAgreed: z.enum(['yes', 'no']).optional(),
  goals: several(goalTags),
  childAges: z
    .string()
    .trim()
    .regex(/^(none|\d{1,2}(\s*,\s*\d{1,2})*)$/i, 'Write ages in years with commas, like 5, 9; or none')
    .refine((typed) => numbersIn(typed).every((age) => age < 18), 'Enter ages under 18')
    .optional(),
  interests: list,
  askedForGender: z.enum([...genders, 'no_preference']).optional(),
  askedForTraits: several(mentorTraits),
  homeFeatures: several(homeFeatures),
  circumstances: several(circumstances),
  activities: z
    .array(z.enum(mentorActivities), { error: 'Choose what the mentor would do' })
    .min(1, 'Choose what the mentor would do'),
}

type Typed = z.output<z.ZodObject<typeof profileAnswers>>

/** The answers as they are kept. */
export function answersFrom(typed: Typed): FamilyAnswers {
  return {
    slots: slotsOf(typed.slots),
    languages: wordsIn(typed.languages),
    interpreterAgreed: typed.interpreterAgreed === undefined ? null : typed.interpreterAgreed === 'yes',
    goals: chosenFrom(typed.goals),
    childAges: typed.childAges === undefined ? null : numbersIn(typed.childAges),
    interests: wordsIn(typed.interests),
    askedForGender: typed.askedForGender ?? null,
    askedForTraits: chosenFrom(typed.askedForTraits),
    homeFeatures: chosenFrom(typed.homeFeatures),
    circumstances: chosenFrom(typed.circumstances),
    activities: typed.activities,
  }
}

/** The answers on record as the form shows them. */
export function typedFrom(answers: Partial<FamilyAnswers>): Record<string, string | string[]> {
  const typed = {
    slots: answers.slots?.map((slot) => slot.replace('_', '-')),
    languages: answers.languages?.join(', '),
    interpreterAgreed:
      answers.interpreterAgreed == null ? undefined : answers.interpreterAgreed ? 'yes' : 'no',
    goals: orNone(answers.goals),
    childAges: answers.childAges?.length === 0 ? NONE : answers.childAges?.join(', '),
    interests: answers.interests?.length === 0 ? NONE : answers.interests?.join(', '),
    askedForGender: answers.askedForGender,
    askedForTraits: orNone(answers.askedForTraits),
    homeFeatures: orNone(answers.homeFeatures),
    circumstances: orNone(answers.circumstances),
    activities: answers.activities,
  }
  return Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) =>
      value == null ? [] : [[name, typeof value === 'string' ? value : [...value]]],
    ),
  )
}

/** "Polish, English" as a list; `none` is an empty one. */
function wordsIn(typed: string | undefined): string[] | null {
  if (!typed) return null
  if (typed.toLowerCase() === NONE) return []
  return [
    ...new Set(
      typed
        .split(',')
        .map((word) => word.trim())
        .filter(Boolean),
    ),
  ]
}

function numbersIn(typed: string): number[] {
  return (typed.match(/\d+/g) ?? []).map(Number)
}

function chosenFrom<Code extends string>(chosen: readonly (Code | typeof NONE)[] | undefined): Code[] | null {
  if (!chosen?.length) return null
  return chosen.filter((code): code is Code => code !== NONE)
}

function orNone(chosen: readonly string[] | null | undefined): readonly string[] | undefined {
  return chosen?.length === 0 ? [NONE] : (chosen ?? undefined)
}
