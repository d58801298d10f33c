import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyNeed, anyOffer } from '#test/support/any-pair.ts'
import { clacton, family, manningtree, mentor } from '#test/support/pairs.ts'
import { countReasons, rankForFamily } from './rank-for-family.ts'
import { defaultWeights } from './vocabulary.ts'

const on = '2026-11-23'
const nowak = family({ languages: ['Polish'], askedForGender: 'woman', slots: ['tue_evening'] })
const agnieszka = mentor({ id: 'agnieszka', languages: ['Polish'], gender: 'woman', slots: ['tue_evening'] })
const ifeoma = mentor({ id: 'ifeoma', place: manningtree, gender: 'woman', travelLimitKm: 16 })
const colin = mentor({ id: 'colin', languages: ['Polish'], gender: 'man' })
const kwame = mentor({ id: 'kwame', gender: 'woman', notAvailable: ['The panel has not approved yet.'] })
const thandiwe = mentor({ id: 'thandiwe', gender: 'woman', place: clacton, travelLimitKm: 5 })

describe('for one family', () => {
  const { candidates, excluded } = rankForFamily(
    nowak,
    [colin, ifeoma, kwame, agnieszka, thandiwe],
    defaultWeights,
    on,
  )

  test('mentors who fit come best first, with how far away they live', () => {
    expect(candidates.map(({ mentorId, rank, km }) => [rank, mentorId, Math.round(km ?? -1)])).toEqual([
      [1, 'agnieszka', 0],
      [2, 'ifeoma', 15],
    ])
  })

  test('those who do not fit come with every reason, and with what they would score', () => {
    expect(
      excluded.map(({ mentorId, exclusions }) => [mentorId, exclusions.map(({ rule }) => rule).join()]),
    ).toEqual(
      expect.arrayContaining([
        ['colin', 'H7'],
        ['kwame', 'H1'],
        ['thandiwe', 'H12'],
      ]),
    )
    expect(excluded[0]).toMatchObject({ mentorId: 'colin', pointsOtherwise: 30 })
  })

  test('questions that must be answered first come first', () => {
    const asked = mentor({ id: 'asked', place: manningtree, travelLimitKm: 16 })
    const [first, ...others] =
      rankForFamily(nowak, [asked], defaultWeights, on).candidates[0]?.questions ?? []
    expect(first).toMatchObject({ about: 'H7', mustAskFirst: true })
    expect(others.every((question) => !question.mustAskFirst)).toBe(true)
  })

  test('reasons are counted, each mentor once', () => {
    expect(countReasons(excluded).map(({ name, mentors }) => `${name}: ${mentors}`)).toEqual([
      'A gate is not met today: 1',
      'Further than they will travel: 1',
      'The family asked for someone else: 1',
    ])
  })
})

describe('whatever the mentors', () => {
  const offers = fc.uniqueArray(anyOffer, { maxLength: 12, selector: (offer) => offer.id })
  const shuffledOffers = offers.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  )

  test('the order in which they come in changes nothing', () => {
    fc.assert(
      fc.property(anyNeed, shuffledOffers, (need, [all, shuffled]) => {
        expect(rankForFamily(need, shuffled, defaultWeights, on)).toEqual(
          rankForFamily(need, all, defaultWeights, on),
        )
      }),
    )
  })

  test('each is either a candidate or excluded with a reason', () => {
    fc.assert(
      fc.property(anyNeed, offers, (need, all) => {
        const { candidates, excluded } = rankForFamily(need, all, defaultWeights, on)
        const seen = [...candidates, ...excluded].map(({ mentorId }) => mentorId)
        expect(seen.sort()).toEqual(all.map(({ id }) => id).sort())
        expect(excluded.every(({ exclusions }) => exclusions.length > 0)).toBe(true)
      }),
    )
  })

  test('another mentor never changes the order of the others', () => {
    fc.assert(
      fc.property(anyNeed, offers, anyOffer, (need, all, another) => {
        fc.pre(all.every(({ id }) => id !== another.id))
        const order = (mentors: typeof all) =>
          rankForFamily(need, mentors, defaultWeights, on).candidates.map(({ mentorId }) => mentorId)
        expect(order([...all, another]).filter((id) => id !== another.id)).toEqual(order(all))
      }),
    )
  })
})

test('equal points do not always favour the same mentor', () => {
  const twins = [mentor({ id: 'v-1' }), mentor({ id: 'v-2' })]
  const winners = Array.from(
    { length: 40 },
    (_, index) =>
      rankForFamily(family({ id: `f-${index}` }), twins, defaultWeights, on).candidates[0]?.mentorId,
  )
  expect(new Set(winners).size).toBe(2)
})
