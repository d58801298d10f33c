import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { addDays, addMonths, daysBetween, isWeekend } from './day.ts'

const date = fc
  .record({
    year: fc.integer({ min: 1900, max: 2200 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map((parts) => Temporal.PlainDate.from(parts))

test('days and months are reckoned as the calendar has them', () => {
  fc.assert(
    fc.property(date, date, fc.integer({ min: -900, max: 900 }), (one, other, count) => {
      const day = one.toString()
      expect(addDays(day, count)).toBe(one.add({ days: count }).toString())
      expect(addMonths(day, count)).toBe(one.add({ months: count }).toString())
      expect(daysBetween(day, other.toString())).toBe(one.until(other, { largestUnit: 'days' }).days)
      expect(isWeekend(day)).toBe(one.dayOfWeek > 5)
    }),
  )
})
