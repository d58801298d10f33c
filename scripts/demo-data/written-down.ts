import { addDays, type Day, dayOf, daysBetween, startOfDay } from '#app/kernel/day.ts'

/** Days for which the demo's programme has used the service. */
const DAYS_IN_USE = 91
const HOUR = 3_600_000

/**
 * When something was written down: what is older than the service was brought over on its first day, and what came
 * later was entered at the end of the week in which it happened, never after `now`.
 */
export function whenWrittenDown(now: Date): (happenedOn: Day) => Date {
  const firstDay = addDays(dayOf(now), -DAYS_IN_USE)
  return (happenedOn) => {
    const weeks = Math.max(0, Math.ceil(daysBetween(firstDay, happenedOn) / 7))
    const atFive = startOfDay(addDays(firstDay, 7 * weeks)).getTime() + 17 * HOUR
    return new Date(Math.min(atFive, now.getTime()))
  }
}

/** Whether something was brought over from before the service was used. */
export const wasBroughtOver = (happenedOn: Day, today: Day) => happenedOn <= addDays(today, -DAYS_IN_USE)
