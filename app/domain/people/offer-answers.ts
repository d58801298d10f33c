import { z } from 'zod'
import type { MentorAnswers } from '../matching/profiles.ts'
import {
  type AgeRange,
  circumstances,
  dayParts,
  genders,
  goalTags,
  homeFeatures,
  mentorTraits,
  type Slot,
  travelModes,
  weekdays,
} from '../matching/vocabulary.ts'

/** Families at once that anybody may be put down for; two is the usual most (domain/04). */
const MOST_FAMILIES = 6
const KM_IN_A_MILE = 1.609344

/** The cells of a week as a form posts them: "mon-evening". */
const cells = weekdays.flatMap((weekday) => dayParts.map((part) => `${weekday}-${part}` as const))

/** Ages of children in the bands that a form offers, by their name. */
export const ageBands: Readonly<Record<AgeBand, AgeRange>> = {
  under_5: { from: 0, to: 4 },
  from_5_to_10: { from: 5, to: 10 },
  from_11_to_15: { from: 11, to: 15 },
  from_16: { from: 16, to: 18 },
}
const bandNames = ['under_5', 'from_5_to_10', 'from_11_to_15', 'from_16'] as const
export type AgeBand = (typeof bandNames)[number]

const several = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.array(z.enum(values)).optional()
const yesOrNo = z.enum(['yes', 'no']).optional()
const eachYesOrNo = <const T extends readonly string[]>(names: T) =>
  z
    .strictObject(
      Object.fromEntries(names.map((name) => [name, yesOrNo])) as { [K in T[number]]: typeof yesOrNo },
    )
    .optional()
/** Words with commas between them: "English, Polish". */
const list = z.string().trim().max(400, 'Write 400 characters or fewer').optional()

/** The times at which somebody is usually free, cell by cell of the week. */
export const freeTimes = several(cells as [(typeof cells)[number], ...(typeof cells)[number][]])

/** What a mentor offers, as a form asks it. Everything but the number of families may be left for later. */
export const offerAnswers = {
  slots: freeTimes,
  travelMode: z.enum(travelModes).optional(),
  travelMiles: z
    .number({ error: 'Enter a number of miles' })
    .min(0, 'Enter a number of miles')
    .max(100, 'Enter 100 or fewer')
    .optional(),
  languages: list,
  experience: several(goalTags),
  childAges: several(bandNames),
  interests: list,
  gender: z.enum(genders).optional(),
  traits: eachYesOrNo(mentorTraits),
  atEaseWith: eachYesOrNo(homeFeatures),
  wouldRatherNot: several([...circumstances, 'nothing']),
  capacity: z
    .number({ error: 'Choose how many families at once' })
    .int('Enter a whole number')
    .min(1, 'Choose how many families at once')
    .max(MOST_FAMILIES, `Enter ${MOST_FAMILIES} or fewer`),
}

const schema = z.object(offerAnswers)
export type OfferAnswers = z.output<typeof schema>

/** The slots of the week behind the ticked cells; null when none is ticked, because that is no answer. */
export function slotsOf(ticked: OfferAnswers['slots']): readonly Slot[] | null {
  return answered(ticked?.map((cell) => cell.replace('-', '_') as Slot))
}

/**
 * The answers as they are kept for matching.
 *
 * @param before what was kept until now: ages known more exactly than by bands stay as long as the bands do
 */
export function offerOf(answers: OfferAnswers, before: MentorAnswers): MentorAnswers {
  const { wouldRatherNot, travelMiles } = answers
  return {
    travelMode: answers.travelMode ?? null,
    travelLimitKm: travelMiles === undefined ? null : Math.round(travelMiles * KM_IN_A_MILE * 100) / 100,
    slots: slotsOf(answers.slots),
    languages: split(answers.languages),
    experience: answered(answers.experience),
    childAges: sameBands(answers.childAges, before) ? before.childAges : rangesOf(answers.childAges),
    interests: split(answers.interests),
    gender: answers.gender ?? null,
    traits: yesAndNo(answers.traits),
    atEaseWith: yesAndNo(answers.atEaseWith),
    wouldRatherNot: answered(wouldRatherNot) && (wouldRatherNot ?? []).filter((one) => one !== 'nothing'),
    capacity: answers.capacity,
  }
}

/** What is kept, as the form shows it. */
export function answersOf(offer: MentorAnswers): OfferAnswers {
  const { wouldRatherNot, travelLimitKm } = offer
  return {
    slots: offer.slots?.map((slot) => slot.replace('_', '-') as (typeof cells)[number]),
    travelMode: offer.travelMode ?? undefined,
    travelMiles: travelLimitKm === null ? undefined : Math.round((travelLimitKm / KM_IN_A_MILE) * 10) / 10,
    languages: offer.languages?.join(', '),
    experience: offer.experience?.slice(),
    childAges: bandsOf(offer.childAges),
    interests: offer.interests?.join(', '),
    gender: offer.gender ?? undefined,
    traits: inWords(offer.traits),
    atEaseWith: inWords(offer.atEaseWith),
    wouldRatherNot: wouldRatherNot?.length === 0 ? ['nothing'] : wouldRatherNot?.slice(),
    capacity: offer.capacity,
  }
}

function answered<Item>(items: readonly Item[] | undefined): readonly Item[] | null {
  return items && items.length > 0 ? items : null
}

function split(text: string | undefined): readonly string[] | null {
  return answered(
    text
      ?.split(/[,;\n]/)
      .map((item) => item.trim())
      .filter(Boolean),
  )
}

function rangesOf(bands: readonly AgeBand[] | undefined): readonly AgeRange[] | null {
  return answered(bands?.map((band) => ageBands[band]))
}

function bandsOf(ranges: MentorAnswers['childAges']): AgeBand[] | undefined {
  if (ranges === null) return undefined
  return bandNames.filter((band) =>
    ranges.some(({ from, to }) => from <= ageBands[band].to && ageBands[band].from <= to),
  )
}

const sameBands = (bands: readonly AgeBand[] | undefined, { childAges }: MentorAnswers) =>
  JSON.stringify(bands ?? []) === JSON.stringify(bandsOf(childAges) ?? [])

type YesOrNo<Name extends string> = Partial<Record<Name, 'yes' | 'no' | undefined>>

function yesAndNo<Name extends string>(answers: YesOrNo<Name> | undefined): Partial<Record<Name, boolean>> {
  const given = Object.entries(answers ?? {}).filter(([, answer]) => answer !== undefined)
  return Object.fromEntries(given.map(([name, answer]) => [name, answer === 'yes'])) as Partial<
    Record<Name, boolean>
  >
}

function inWords<Name extends string>(
  answers: Partial<Record<Name, boolean>>,
): Record<Name, 'yes' | 'no' | undefined> {
  return Object.fromEntries(
    Object.entries(answers).map(([name, yes]) => [name, yes ? 'yes' : 'no']),
  ) as Record<Name, 'yes' | 'no' | undefined>
}
