import { type Weekday, weekdays } from '#app/domain/matching/vocabulary.ts'
import { addDays, type Day, daysBetween } from '#app/kernel/day.ts'

const A_MONDAY: Day = '2024-01-01'

/** The day of the week. */
export function weekdayOf(day: Day): Weekday {
  const place = daysBetween(A_MONDAY, day) % 7
  return weekdays[(place + 7) % 7] ?? 'mon'
}

/** The day itself or, at a weekend, the Friday before. Days keep their order. */
export function workingDay(day: Day): Day {
  const weekday = weekdayOf(day)
  return weekday === 'sat' ? addDays(day, -1) : weekday === 'sun' ? addDays(day, -2) : day
}

/** The first day from a given one on that is this day of the week. */
export function firstOf(weekday: Weekday, from: Day): Day {
  const ahead = (weekdays.indexOf(weekday) - weekdays.indexOf(weekdayOf(from)) + 7) % 7
  return addDays(from, ahead)
}
