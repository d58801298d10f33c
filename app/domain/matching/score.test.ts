import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyNeed, anyOffer } from '#test/support/any-pair.ts'
import { pair } from '#test/support/pairs.ts'
import type { Pair } from './hard-rules.ts'
import { unaskedFamily, unaskedMentor } from './profiles.ts'
import { score, weightsAreSound } from './score.ts'
import { type Criterion, defaultWeights } from './vocabulary.ts'

function of(criterion: Criterion, pairToScore: Pair): string {
  const found = score(pairToScore, defaultWeights).byCriterion.find((line) => line.criterion === criterion)
  return [`${found?.points} of ${found?.of}.`, found?.says, ...(found?.asks ?? [])].join(' ')
}

test('a pair of whom nothing is known scores nothing and leaves a question for each criterion', () => {
  const { points, questions } = score(pair({}, {}, { km: null }), defaultWeights)
  expect(points).toBe(0)
  expect(new Set(questions.map(({ about }) => about)).size).toBe(8)
})

describe('points', () => {
  test('for time: one shared time is worth most of them, for a weekly visit needs one', () => {
    const slots = ['tue_evening', 'thu_evening'] as const
    expect(of('availability', pair({ slots }, { slots }))).toBe(
      '25 of 25. Free Tuesday and Thursday evening.',
    )
    expect(of('availability', pair({ slots }, { slots: ['thu_evening'] }))).toBe(
      '17 of 25. Free Thursday evening.',
    )
    expect(of('availability', pair({ slots }, { slots: ['sat_morning'] }))).toBe(
      '0 of 25. No time in common.',
    )
    expect(of('availability', pair({ slots }))).toBe('0 of 25. Not answered. Ask: when are they free?')
  })

  test('for travel: all of them close by, none from 30 km', () => {
    expect(of('travel', pair({}, { travelMode: 'walks' }, { km: 2 }))).toBe('15 of 15. About 2 km; walks.')
    expect(of('travel', pair({}, { travelMode: 'drives' }, { km: 14 }))).toBe('9 of 15. About 14 km; drives.')
    expect(of('travel', pair({}, {}, { km: 41 }))).toBe('0 of 15. About 41 km.')
  })

  test('for language: all of them for one in common, a few where an interpreter is welcome', () => {
    const languages = ['Polish']
    expect(of('language', pair({ languages }, { languages: ['English', 'polish '] }))).toBe(
      '15 of 15. Speaks Polish.',
    )
    const english = { languages: ['English'] }
    expect(of('language', pair({ languages, interpreterAgreed: true }, english))).toMatch(/^4 of 15/)
    expect(of('language', pair({ languages, interpreterAgreed: false }, english))).toBe(
      '0 of 15. No language in common.',
    )
    expect(of('language', pair({ languages }, english))).toContain(
      'Ask the family: would an interpreter be all right?',
    )
  })

  test('for goals and children’s ages: as many as the mentor knows about', () => {
    const goals = ['school_attendance', 'debt_and_money'] as const
    expect(of('goals', pair({ goals }, { experience: ['school_attendance'] }))).toBe(
      '8 of 15. School attendance.',
    )
    expect(of('child_ages', pair({ childAges: [6, 10, 15] }, { childAges: [{ from: 5, to: 11 }] }))).toBe(
      '7 of 10. Has cared for children aged 6 and 10.',
    )
    expect(of('child_ages', pair({ childAges: [] }))).toBe('0 of 10. No children at home.')
  })

  test('for what the family asked: each wish alike, and an unknown one is asked about', () => {
    const wishes = { askedForGender: 'woman', askedForTraits: ['non_smoker'] } as const
    expect(of('family_preferences', pair(wishes, { gender: 'woman' }))).toBe(
      '5 of 10. A woman: as the family asked. Ask: do they smoke?',
    )
    expect(of('family_preferences', pair(wishes, { gender: 'woman', traits: { non_smoker: false } }))).toBe(
      '5 of 10. A woman: as the family asked. Not so: non smoker.',
    )
    expect(of('family_preferences', pair({ askedForGender: 'no_preference', askedForTraits: [] }))).toBe(
      '0 of 10. The family has no preference.',
    )
  })

  test('for interests: two fifths for each', () => {
    const interests = ['singing', 'cooking', 'football']
    expect(of('interests', pair({ interests }, { interests: ['Cooking', 'Singing'] }))).toBe(
      '4 of 5. Singing and cooking.',
    )
  })

  test('for what the mentor asked: a dog they are at ease with, and what they would rather not take on', () => {
    const home = { homeFeatures: ['dog'], circumstances: [] } as const
    expect(
      of('mentor_preferences', pair(home, { wouldRatherNot: ['debt'], atEaseWith: { dog: true } })),
    ).toBe('5 of 5. Dog and no debt: suits the mentor.')
    expect(of('mentor_preferences', pair(home, { wouldRatherNot: [] }))).toBe(
      '0 of 5. Not answered. Ask: are they at ease with a dog?',
    )
  })
})

test('weights are whole numbers with a sum of 100', () => {
  expect(weightsAreSound(defaultWeights)).toBe(true)
  expect(weightsAreSound({ ...defaultWeights, travel: 14 })).toBe(false)
  expect(weightsAreSound({ ...defaultWeights, travel: 14.5, language: 15.5 })).toBe(false)
  expect(weightsAreSound({ ...defaultWeights, travel: -1, language: 31 })).toBe(false)
})

describe('whatever the pair', () => {
  const anyPair = fc.record({
    need: anyNeed,
    offer: anyOffer,
    on: fc.constant('2026-11-23'),
    km: fc.option(fc.double({ min: 0, max: 80, noNaN: true })),
  })

  test('points are whole, never more than each criterion’s weight, and at most 100 together', () => {
    fc.assert(
      fc.property(anyPair, (one) => {
        const { points, byCriterion } = score(one, defaultWeights)
        for (const line of byCriterion) {
          expect(Number.isInteger(line.points)).toBe(true)
          expect(line.points).toBeGreaterThanOrEqual(0)
          expect(line.points).toBeLessThanOrEqual(line.of)
        }
        expect(points).toBeLessThanOrEqual(100)
      }),
    )
  })

  test('forgetting any one answer never adds a point', () => {
    const mentorAnswers = Object.entries(unaskedMentor)
    const familyAnswers = Object.entries(unaskedFamily).filter(([answer]) => answer !== 'activities')
    fc.assert(
      fc.property(
        anyPair,
        fc.constantFrom(...mentorAnswers),
        fc.constantFrom(...familyAnswers),
        (one, mine, theirs) => {
          const { points } = score(one, defaultWeights)
          const offer = { ...one.offer, ...Object.fromEntries([mine]) }
          const need = { ...one.need, ...Object.fromEntries([theirs]) }
          expect(score({ ...one, offer }, defaultWeights).points).toBeLessThanOrEqual(points)
          expect(score({ ...one, need }, defaultWeights).points).toBeLessThanOrEqual(points)
          expect(score({ ...one, km: null }, defaultWeights).points).toBeLessThanOrEqual(points)
        },
      ),
    )
  })
})
