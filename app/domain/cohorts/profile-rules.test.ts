import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#app/kernel/day.ts'
import { defaultProfile, plannedBy, plannedByMonth } from './profile-rules.ts'
import { monthsOf, periodOf } from './years.ts'

const yearOf = (number: number) => {
  const period = periodOf(number, '2024-10-01', '2026-11-25')
  return { programmeYear: number, months: monthsOf(period, '2026-11-25') }
}

test('the first year plans 5, 25, 60 and 100 in 100 at its quarter ends; later years 20, 45, 72 and 100', () => {
  const atQuarterEnds = (number: number) =>
    plannedByMonth(100, yearOf(number), defaultProfile)
      .filter((_, index) => index % 3 === 2)
      .map(({ value }) => value)
  expect(atQuarterEnds(1)).toEqual([5, 25, 60, 100])
  expect(atQuarterEnds(3)).toEqual([20, 45, 72, 100])
})

test('within a month the plan grows day by day', () => {
  expect(plannedBy(750, yearOf(3), defaultProfile, '2026-10-31')).toBe(60)
  expect(plannedBy(750, yearOf(3), defaultProfile, '2026-11-15')).toBe(90)
  expect(plannedBy(750, yearOf(3), defaultProfile, '2026-11-30')).toBe(120)
})

test('a plan never falls, begins at nothing and ends at the target', () => {
  const day = fc.integer({ min: 0, max: 364 }).map((days) => addDays('2026-10-01', days))
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 2000 }), (on, target) => {
      const by = (which: string) => plannedBy(target, yearOf(3), defaultProfile, which)
      expect(by(on)).toBeLessThanOrEqual(by(addDays(on, 1)))
      expect(by('2026-09-30')).toBe(0)
      expect(by('2027-09-30')).toBe(target)
    }),
  )
})
