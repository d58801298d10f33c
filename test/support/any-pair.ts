import fc from 'fast-check'
import {
  circumstances,
  dayParts,
  genders,
  goalTags,
  homeFeatures,
  mentorTraits,
  type Slot,
  weekdays,
} from '#app/domain/matching/vocabulary.ts'
import { clacton, family, harwich, manningtree, mentor } from '#test/support/pairs.ts'

const allSlots = weekdays.flatMap((day) => dayParts.map((part): Slot => `${day}_${part}`))
const languages = ['English', 'Polish', 'Romanian']
const interests = ['singing', 'cooking', 'football', 'walking']
const places = fc.option(fc.constantFrom(harwich, manningtree, clacton))

function someOf<T>(items: readonly T[]) {
  return fc.option(fc.subarray([...items]))
}

function yesOrNo<Key extends string>(keys: readonly Key[]) {
  return fc.dictionary(fc.constantFrom(...keys), fc.boolean()) as fc.Arbitrary<Partial<Record<Key, boolean>>>
}

/** Any mentor, with any of the answers missing. */
export const anyOffer = fc
  .record({
    id: fc.uuid(),
    place: places,
    slots: someOf(allSlots),
    languages: someOf(languages),
    experience: someOf(goalTags),
    childAges: fc.option(fc.constantFrom([{ from: 0, to: 4 }], [{ from: 5, to: 11 }], [])),
    interests: someOf(interests),
    gender: fc.option(fc.constantFrom(...genders)),
    traits: yesOrNo(mentorTraits),
    atEaseWith: yesOrNo(homeFeatures),
    wouldRatherNot: someOf(circumstances),
    travelLimitKm: fc.option(fc.integer({ min: 1, max: 40 })),
    openMatches: fc.integer({ min: 0, max: 2 }),
  })
  .map(mentor)

/** Any family, with any of the answers missing. */
export const anyNeed = fc
  .record({
    id: fc.uuid(),
    place: places,
    slots: someOf(allSlots),
    languages: someOf(languages),
    interpreterAgreed: fc.option(fc.boolean()),
    goals: someOf(goalTags),
    childAges: fc.option(fc.array(fc.integer({ min: 0, max: 17 }), { maxLength: 4 })),
    interests: someOf(interests),
    askedForGender: fc.option(fc.constantFrom(...genders, 'no_preference' as const)),
    askedForTraits: someOf(mentorTraits),
    homeFeatures: someOf(homeFeatures),
    circumstances: someOf(circumstances),
  })
  .map(family)
