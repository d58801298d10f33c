import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundsOf, type Equation } from '#test/support/linear-bounds.ts'
import type { Published } from '../vocabulary.ts'
import { publishGrowth } from './publish-growth.ts'
import { type Parts, type PublishedParts, publishLinked, publishParts } from './publish-parts.ts'

const UP_TO = 5
const wholes = (...counts: number[]) => counts.map((whole) => ({ whole, part: 0 }))
const shownWholes = (...counts: number[]) => {
  const { total, places } = publishParts(wholes(...counts), UP_TO)
  return [total.whole, places.map(({ whole }) => whole)]
}

describe('one page', () => {
  test('a count of 1 to 5 is hidden, and the smallest other with it; nobody is shown as 0', () => {
    expect(shownWholes(3, 40, 9, 0, 25)).toEqual([77, ['c', 40, 'c', 0, 25]])
  })

  test('two small counts hide each other, unless together they leave too little to guess', () => {
    expect(shownWholes(3, 40, 4)).toEqual([47, ['c', 40, 'c']])
    expect(shownWholes(1, 40, 2)).toEqual([43, ['c', 'c', 'c']])
  })

  test('nothing small, nothing hidden; a small total shows nothing', () => {
    expect(shownWholes(0, 40, 9)).toEqual([49, [0, 40, 9]])
    expect(shownWholes(2, 0, 3)).toEqual(['c', ['c', 'c', 'c']])
  })

  test('a part is hidden too where the rest is small', () => {
    const places = [
      { whole: 40, part: 37 },
      { whole: 30, part: 10 },
      { whole: 20, part: 12 },
    ]
    expect(publishParts(places, UP_TO).places).toEqual([
      { whole: 40, part: 'c' },
      { whole: 30, part: 'c' },
      { whole: 20, part: 12 },
    ])
  })

  test('where few of all are of a kind, nobody is said to be', () => {
    const { total, places } = publishParts(
      [
        { whole: 40, part: 3 },
        { whole: 30, part: 0 },
      ],
      UP_TO,
    )
    expect(total).toEqual({ whole: 70, part: 'c' })
    expect(places).toEqual([
      { whole: 40, part: 'c' },
      { whole: 30, part: 'c' },
    ])
  })
})

describe('page after page', () => {
  const fives = [UP_TO, UP_TO]

  test('a count that has grown by 1 to 5 since it was shown is hidden, and another with it', () => {
    const { total, places } = publishGrowth(
      [
        [12, 2],
        [20, 30],
        [15, 11],
      ],
      fives,
    )
    expect(total).toEqual([47, 90])
    expect(places).toEqual([
      [12, 'c'],
      [20, 50],
      [15, 'c'],
    ])
  })

  test('what is hidden on one page is shown on the next, when it has grown enough since it was shown', () => {
    const { places } = publishGrowth(
      [
        [4, 12],
        [8, 20],
        [30, 30],
      ],
      fives,
    )
    expect(places).toEqual([
      ['c', 16],
      ['c', 28],
      [30, 60],
    ])
  })

  test('a page on which the whole grew by so little shows nothing', () => {
    const { total, places } = publishGrowth(
      [
        [20, 1],
        [20, 1],
      ],
      fives,
    )
    expect([total, places]).toEqual([
      [40, 'c'],
      [
        [20, 'c'],
        [20, 'c'],
      ],
    ])
  })
})

/** Counts as places have them: many small, some none, some large. */
const aCount = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 8 }) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: 6, max: 60 }) },
)
const somePlaces = fc.array(
  fc.record({ part: aCount, rest: aCount }).map(({ part, rest }) => ({ part, whole: part + rest })),
  { minLength: 1, maxLength: 12 },
)
const someQuarters = fc
  .integer({ min: 1, max: 4 })
  .chain((quarters) =>
    fc.array(fc.array(aCount, { minLength: quarters, maxLength: quarters }), { minLength: 1, maxLength: 12 }),
  )
const aLimit = fc.integer({ min: 2, max: 6 })

const isSmall = (count: number, upTo: number) => count >= 1 && count <= upTo

describe('whatever the counts', () => {
  test('what is shown is true, and no small count is among it', () => {
    fc.assert(
      fc.property(somePlaces, aLimit, (places, upTo) => {
        const published = publishParts(places, upTo).places
        for (const [index, { whole, part }] of published.entries())
          for (const [shown, truth] of [
            [whole, places[index]?.whole],
            [part, places[index]?.part],
          ] as const)
            if (shown !== 'c') expect([shown, isSmall(shown, upTo)]).toEqual([truth, false])
      }),
    )
  })

  test('from everything on a page, each small count could still be any small number', () => {
    fc.assert(
      fc.property(somePlaces, aLimit, (places, upTo) => {
        const published = publishParts(places, upTo)
        if (published.total.whole === 'c') {
          expect(new Set(shownOf(published.places))).toEqual(new Set(['c']))
          return
        }
        const equations = [...whatPartsTell(published)]
        for (const [index, place] of places.entries())
          expectPartsOpen(equations, '', index, place, published, upTo)
      }),
      { numRuns: 150 },
    )
  })

  test('nor can it be had from a second table, of which nobody counts more than the first', () => {
    const aPlace = fc.record({ inTime: aCount, late: aCount, more: aCount, after: fc.nat(100) })
    fc.assert(
      fc.property(fc.array(aPlace, { minLength: 1, maxLength: 11 }), aLimit, (found, upTo) => {
        const places = found.map(({ inTime, late, more, after }) => {
          const whole = inTime + late + more
          const part = Math.round((whole * after) / 100)
          return { first: { whole, part }, second: { whole: inTime + late, part: inTime } }
        })
        const published = publishLinked(places, upTo)
        if (published.first.total.whole === 'c') return
        const equations = [
          ...whatPartsTell(published.first, 'families '),
          ...whatPartsTell(published.second, 'mentors '),
          ...places.map((_, index) =>
            equation(
              { [`mentors whole ${index}`]: 1, [`more ${index}`]: 1, [`families whole ${index}`]: -1 },
              0,
            ),
          ),
        ]
        for (const [index, { first, second }] of places.entries()) {
          expectPartsOpen(equations, `families`, index, first, published.first, upTo)
          expectPartsOpen(equations, `mentors`, index, second, published.second, upTo)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('from every page of a year together, what a place grew by in a quarter could still be any small number', () => {
    fc.assert(
      fc.property(someQuarters, aLimit, (places, upTo) => {
        const published = publishGrowth(
          places,
          (places[0] ?? []).map(() => upTo),
        )
        const equations = [...whatGrowthTells(published)]
        for (const [index, quarters] of places.entries())
          for (const [quarter, growth] of quarters.entries())
            expectOpen(equations, `growth ${index} ${quarter}`, growth, upTo)
      }),
      { numRuns: 150 },
    )
  })

  test('a page never changes what an earlier one showed', () => {
    fc.assert(
      fc.property(someQuarters, aLimit, (places, upTo) => {
        const limits = (places[0] ?? []).map(() => upTo)
        const whole = publishGrowth(places, limits)
        const earlier = publishGrowth(places, limits.slice(0, -1))
        expect(whole.places.map((row) => row.slice(0, -1))).toEqual(earlier.places)
      }),
    )
  })
})

const shownOf = (places: readonly Parts<Published>[]) => places.flatMap(({ whole, part }) => [whole, part])

function expectOpen(equations: readonly Equation[], name: string, truth: number, upTo: number) {
  if (!isSmall(truth, upTo)) return
  const { least, most } = boundsOf(equations, name)
  expect(least, `${name}, truly ${truth}, is at least`).toBeLessThanOrEqual(1)
  expect(most, `${name}, truly ${truth}, is at most`).toBeGreaterThanOrEqual(upTo)
}

/** Each small count of a place is open, as far as anything is said of all places together. */
function expectPartsOpen(
  equations: readonly Equation[],
  of: string,
  index: number,
  { whole, part }: Parts,
  { total }: PublishedParts,
  upTo: number,
) {
  const name = (which: string) => `${of ? `${of} ` : ''}${which} ${index}`
  if (total.whole !== 'c') expectOpen(equations, name('whole'), whole, upTo)
  if (total.part === 'c') return
  expectOpen(equations, name('part'), part, upTo)
  expectOpen(equations, name('rest'), whole - part, upTo)
}

const equation = (terms: Readonly<Record<string, number>>, sum: number): Equation => ({
  terms: new Map(Object.entries(terms)),
  sum,
})

/** All that a reader knows of one page: sums, what is shown, and that a hidden count among shown ones is not 0. */
function* whatPartsTell({ total, places }: PublishedParts, of = ''): Generator<Equation> {
  for (const name of ['whole', 'part'] as const) {
    const column = places.map((place) => place[name])
    if (total[name] !== 'c')
      yield equation(Object.fromEntries(column.map((_, index) => [`${of}${name} ${index}`, 1])), total[name])
    for (const [index, shown] of column.entries())
      if (shown !== 'c') yield equation({ [`${of}${name} ${index}`]: 1 }, shown)
      else if (column.some((other) => other !== 'c'))
        yield equation({ [`${of}${name} ${index}`]: 1, [`above 1 ${of}${name} ${index}`]: -1 }, 1)
  }
  for (const index of places.keys())
    yield equation({ [`${of}part ${index}`]: 1, [`${of}rest ${index}`]: 1, [`${of}whole ${index}`]: -1 }, 0)
}

/** All that a reader knows who kept every page of a year. */
function* whatGrowthTells({ total, places }: ReturnType<typeof publishGrowth>): Generator<Equation> {
  for (const [quarter, sum] of total.entries()) {
    if (sum === 'c') continue
    const upTo = Array.from({ length: quarter + 1 }, (_, earlier) => earlier)
    const terms = places.flatMap((_, index) => upTo.map((earlier) => [`growth ${index} ${earlier}`, 1]))
    yield equation(Object.fromEntries(terms), sum)
    for (const [index, row] of places.entries()) {
      const shown = row[quarter]
      const own = (from: number) =>
        Object.fromEntries(upTo.filter((q) => q >= from).map((q) => [`growth ${index} ${q}`, 1]))
      if (typeof shown === 'number') yield equation(own(0), shown)
      else if (places.some((other) => other[quarter] !== 'c')) {
        const lastShown = row.slice(0, quarter).findLastIndex((count) => count !== 'c')
        yield equation({ ...own(lastShown + 1), [`above 1 ${index} ${quarter}`]: -1 }, 1)
      }
    }
  }
}
