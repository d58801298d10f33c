import { addDays, type Day, daysBetween } from '#app/kernel/day.ts'

/** A Monday from which weekdays are counted. */
const A_MONDAY: Day = '2001-01-01'

const isWeekend = (day: Day) => ((daysBetween(A_MONDAY, day) % 7) + 7) % 7 >= 5

/** The latest day since which so many working days have passed. Saturdays and Sundays do not count. */
export function workingDaysBefore(day: Day, days: number): Day {
  let left = days
  let back = day
  while (left > 0) {
    if (!isWeekend(back)) left -= 1
    back = addDays(back, -1)
  }
  return back
}
