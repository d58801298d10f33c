import type { MentorAnswers } from '#app/domain/matching/profiles.ts'
import {
  circumstances,
  dayParts,
  goalTags,
  homeFeatures,
  mentorTraits,
  type Slot,
  weekdays,
} from '#app/domain/matching/vocabulary.ts'
import type { Person } from './people.ts'
import type { Random } from './random.ts'

/** What people like doing, mentors and families alike, so that they may have it in common. */
export const interests = [
  'allotment',
  'baking',
  'board games',
  'cooking',
  'cycling',
  'football',
  'gardening',
  'knitting',
  'libraries',
  'model trains',
  'music',
  'sea swimming',
  'singing',
  'walking',
] as const

/** The times of a week at which people are free; weekday evenings and mornings are most common. */
const slots: readonly Slot[] = weekdays.flatMap((weekday) =>
  dayParts.map((part): Slot => `${weekday}_${part}`),
)
const usual = slots.filter((slot) => !slot.startsWith('s'))

export const freeTimes = (random: Random, howMany: number): Slot[] =>
  random.some(random.happens(0.6) ? usual : slots, howMany)

const ages = [
  { from: 0, to: 4 },
  { from: 5, to: 10 },
  { from: 11, to: 15 },
  { from: 16, to: 18 },
] as const

/** Invents what a volunteer offers. About one answer in twelve is still to be asked. */
export function inventOffer(random: Random, person: Person): MentorAnswers {
  const asked = <Answer>(answer: Answer): Answer | null => (random.happens(0.92) ? answer : null)
  const drives = random.happens(0.65)
  return {
    travelMode: drives ? 'drives' : random.pick(['walks', 'bicycle', 'bus_or_train'] as const),
    travelLimitKm: asked(drives ? random.pick([15, 20, 25, 30]) : random.pick([6, 8, 12])),
    slots: asked(freeTimes(random, random.whole(4, 8))),
    languages: asked(person.languages),
    experience: asked(random.some(goalTags, random.whole(3, 6))),
    childAges: asked(random.some(ages, random.whole(1, 3))),
    interests: asked(random.some(interests, random.whole(2, 4))),
    gender: asked(person.gender),
    traits: answers(random, mentorTraits, drives),
    atEaseWith: answers(random, homeFeatures),
    wouldRatherNot: asked(random.happens(0.25) ? random.some(circumstances, 1) : []),
    capacity: random.happens(0.3) ? 2 : 1,
  }
}

/** A yes or no to most of the questions; whether somebody drives is known already. */
function answers<Name extends string>(
  random: Random,
  names: readonly Name[],
  drives?: boolean,
): Partial<Record<Name, boolean>> {
  const given = names
    .filter(() => random.happens(0.85))
    .map((name) => [name, name === 'drives' && drives !== undefined ? drives : random.happens(0.7)])
  return Object.fromEntries(given) as Partial<Record<Name, boolean>>
}
