import type { Day } from '#app/kernel/day.ts'
import { Refused } from '#app/kernel/refusals.ts'

/** Refuses a day that has not come yet: what is recorded has happened. */
export function mustHaveHappened(field: string, day: Day, today: Day): void {
  if (day > today)
    throw new Refused('invalid', 'Check your answers.', { [field]: ['Enter today or a day before it'] })
}
