import type { Day } from '#app/kernel/day.ts'

/** Nobody may mentor before this age. */
export const youngestMentor = 18

/**
 * Whole years of age on a day. Somebody born on 29 February is a year older on 1 March
 * in other years, as the law in England counts.
 */
export function ageOn(bornOn: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4))
  return on.slice(5) < bornOn.slice(5) ? years - 1 : years
}

/** Whether somebody is old enough to become a mentor. */
export function oldEnough(bornOn: Day, on: Day): boolean {
  return ageOn(bornOn, on) >= youngestMentor
}
