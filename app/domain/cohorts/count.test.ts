import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#app/kernel/day.ts'
import { type CohortRecord, countedOnce, flowByYear, stockOn, targetFor } from './count.ts'

const firstDay = '2013-10-01'

function record(personId: string, rest: Partial<CohortRecord> = {}): CohortRecord {
  return { personId, organisationId: 'host', rtOn: '2014-03-14', leftOn: null, ...rest }
}

describe('counting people once', () => {
  test('leaves out whoever was never recruited and trained', () => {
    expect(countedOnce([record('kwame', { rtOn: null })])).toEqual([])
  })

  test('credits the organisation that had them trained first, and names the others', () => {
    const [leah] = countedOnce([
      record('leah', { organisationId: 'harbour', rtOn: '2015-02-01' }),
      record('leah', { organisationId: 'anchor', rtOn: '2014-06-01' }),
    ])
    expect(leah).toMatchObject({ rtOn: '2014-06-01', creditedTo: 'anchor', alsoWith: ['harbour'] })
  })
})

describe('flow and stock', () => {
  const people = countedOnce([
    record('early', { rtOn: '2013-06-01' }),
    record('agnieszka'),
    record('leah', { rtOn: '2014-09-30', leftOn: '2014-12-01' }),
    record('bilal', { rtOn: '2014-10-01' }),
  ])

  test('flow is by the year of the day they were trained, and keeps those who left', () => {
    expect(flowByYear(people, firstDay)).toEqual([
      { programmeYear: 0, personIds: ['early'] },
      { programmeYear: 1, personIds: ['agnieszka', 'leah'] },
      { programmeYear: 2, personIds: ['bilal'] },
    ])
  })

  test('stock is who was in post on the day', () => {
    expect(stockOn(people, '2014-09-30')).toEqual(['agnieszka', 'early', 'leah'])
    expect(stockOn(people, '2014-11-30')).toEqual(['agnieszka', 'bilal', 'early', 'leah'])
    expect(stockOn(people, '2014-12-01')).toEqual(['agnieszka', 'bilal', 'early'])
  })

  test('somebody who came back was not in post in between', () => {
    const back = countedOnce([
      record('leah', { leftOn: '2014-12-01' }),
      record('leah', { organisationId: 'anchor', rtOn: '2016-01-01' }),
    ])
    expect(['2014-11-30', '2015-06-01', '2016-01-01'].map((on) => stockOn(back, on).length)).toEqual([
      1, 0, 1,
    ])
    expect(flowByYear(back, firstDay)).toEqual([{ programmeYear: 1, personIds: ['leah'] }])
  })
})

describe('targets', () => {
  const targets = [250, 500, 750].map((value, index) => ({ programmeYear: index + 1, value, basis: null }))

  test('hold for their year and each later one until another takes over', () => {
    expect([0, 1, 2, 3, 4, 13].map((year) => targetFor(targets, year, 'flow'))).toEqual([
      null,
      250,
      500,
      750,
      750,
      750,
    ])
  })

  test('stand for the reading they were set for', () => {
    const set = [{ programmeYear: 1, value: 250, basis: 'stock' as const }]
    expect([targetFor(set, 1, 'stock'), targetFor(set, 1, 'flow')]).toEqual([250, null])
  })
})

describe('whatever the records', () => {
  const day = fc.integer({ min: 0, max: 2000 }).map((days) => addDays('2013-01-01', days))
  const records = fc.array(
    fc.record({
      personId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      organisationId: fc.constantFrom('host', 'anchor', 'harbour'),
      rtOn: fc.option(day),
      leftOn: fc.option(day),
    }),
    { maxLength: 15 },
  )

  test('nobody counts twice, in flow or in stock', () => {
    fc.assert(
      fc.property(records, day, (all, on) => {
        const people = countedOnce(all)
        const flow = flowByYear(people, firstDay).flatMap(({ personIds }) => personIds)
        for (const ids of [flow, stockOn(people, on)]) expect(new Set(ids).size).toBe(ids.length)
        expect(new Set(flow)).toEqual(
          new Set(all.filter(({ rtOn }) => rtOn !== null).map(({ personId }) => personId)),
        )
      }),
    )
  })

  test('their order changes nothing', () => {
    const shuffled = records.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    )
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(countedOnce(other)).toEqual(countedOnce(all))
      }),
    )
  })

  test('what partners are credited with adds up to the programme', () => {
    fc.assert(
      fc.property(records, (all) => {
        const people = countedOnce(all)
        const credited = ['host', 'anchor', 'harbour'].map(
          (id) => people.filter((person) => person.creditedTo === id).length,
        )
        expect(credited.reduce((a, b) => a + b, 0)).toBe(people.length)
      }),
    )
  })
})
