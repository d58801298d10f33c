import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#app/kernel/day.ts'
import {
  fiscalQuarterOf,
  programmeQuarterOf,
  programmeYear,
  programmeYearOf,
  sayProgrammeYear,
  taxYearOf,
} from './programme-year.ts'

const firstDay = '2013-10-01'

describe('a programme year', () => {
  test.each([
    ['2013-09-30', 0],
    ['2013-10-01', 1],
    ['2014-09-30', 1],
    ['2014-10-01', 2],
    ['2026-09-30', 13],
    ['2026-10-01', 14],
  ])('%s falls in year %i', (day, year) => {
    expect(programmeYearOf(day, firstDay)).toBe(year)
  })

  test('has its first and last day', () => {
    expect(programmeYear(1, firstDay)).toEqual({ from: '2013-10-01', to: '2014-09-30' })
    expect(programmeYear(3, firstDay)).toEqual({ from: '2015-10-01', to: '2016-09-30' })
  })

  test('has no days before year 1', () => {
    expect(() => programmeYear(0, firstDay)).toThrow(RangeError)
    expect([0, 2].map(sayProgrammeYear)).toEqual(['Before year 1', 'Year 2'])
  })

  test('may start on the last day of February', () => {
    expect(programmeYear(1, '2024-02-29')).toEqual({ from: '2024-02-29', to: '2025-02-27' })
    expect(programmeYearOf('2025-02-28', '2024-02-29')).toBe(2)
    expect(programmeYearOf('2028-02-28', '2024-02-29')).toBe(4)
  })
})

test('the programme’s quarters divide its year', () => {
  expect(programmeQuarterOf('2014-01-15', firstDay)).toEqual({
    year: 1,
    quarter: 2,
    from: '2014-01-01',
    to: '2014-03-31',
  })
  expect(programmeQuarterOf('2013-09-30', firstDay)).toBeNull()
})

test('fiscal quarters start in April', () => {
  expect(fiscalQuarterOf('2027-03-31')).toEqual({
    year: '2026 to 2027',
    quarter: 4,
    from: '2027-01-01',
    to: '2027-03-31',
  })
  expect(fiscalQuarterOf('2027-04-01')).toEqual({
    year: '2027 to 2028',
    quarter: 1,
    from: '2027-04-01',
    to: '2027-06-30',
  })
})

test('the tax year starts on 6 April', () => {
  expect(taxYearOf('2026-04-05')).toEqual({ year: '2025 to 2026', from: '2025-04-06', to: '2026-04-05' })
  expect(taxYearOf('2026-04-06').year).toBe('2026 to 2027')
})

describe('whatever the day', () => {
  const day = fc.integer({ min: 0, max: 12000 }).map((days) => addDays('2000-01-01', days))

  test('it lies within its own periods', () => {
    fc.assert(
      fc.property(day, day, (on, start) => {
        const year = programmeYearOf(on, start)
        const periods = [fiscalQuarterOf(on), taxYearOf(on), programmeQuarterOf(on, start)]
        if (year > 0) periods.push({ ...fiscalQuarterOf(on), ...programmeYear(year, start) })
        for (const period of periods) if (period) expect(period.from <= on && on <= period.to).toBe(true)
      }),
    )
  })

  test('each year ends the day before the next begins', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), (start, year) => {
        expect(addDays(programmeYear(year, start).to, 1)).toBe(programmeYear(year + 1, start).from)
      }),
    )
  })
})
