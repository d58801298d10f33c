import { type Day, daysBetween, hourOf } from '#app/kernel/day.ts'
import type { RemindersTerms } from './terms.ts'

/** Whether it is a time of day at which people may be e-mailed: never at night. */
export function mayRemindAt(now: Date, { fromHour, untilHour }: RemindersTerms): boolean {
  const hour = hourOf(now)
  return hour >= fromHour && hour < untilHour
}

/**
 * Which reminder of a visit that was not logged is due on a day: the number of days since, as the terms name it; null
 * when none is. A plan that was written down late counts from the day it was written down.
 */
export function visitStep(
  { plannedOn, knownOn }: { plannedOn: Day; knownOn: Day },
  { visitDays, visitForgottenAfterDays }: RemindersTerms,
  on: Day,
): number | null {
  if (daysBetween(plannedOn, on) > visitForgottenAfterDays) return null
  const days = daysBetween(knownOn > plannedOn ? knownOn : plannedOn, on)
  return latest(visitDays.filter((step) => step <= days))
}

/**
 * Which notice of a gate that expires is due on a day: the number of days before, as the terms name it; null when none
 * is yet, or when the gate has expired. Of several that have come, only the one nearest to the end is given.
 */
export function gateStep(expiresOn: Day, { gateDays }: RemindersTerms, on: Day): number | null {
  const left = daysBetween(on, expiresOn)
  if (left <= 0) return null
  const come = gateDays.filter((step) => left <= step)
  return come.length === 0 ? null : Math.min(...come)
}

const latest = (steps: readonly number[]): number | null => (steps.length === 0 ? null : Math.max(...steps))
