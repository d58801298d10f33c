import type { Day } from '#app/kernel/day.ts'

/** Hours in which a visit's note may still be changed; afterwards there are only addenda. */
export const editableHours = 72

/** Minutes a visit may plausibly last. */
export const shortestVisit = 5
export const longestVisit = 600

/** The first instant at which a note is closed to changes. */
export function closesAt(recordedAt: Date): Date {
  return new Date(recordedAt.getTime() + editableHours * 3_600_000)
}

/** Whether a visit's note may be changed, or only added to. */
export function mayStillEdit(recordedAt: Date, now: Date): boolean {
  return now < closesAt(recordedAt)
}

/** What is wrong with a visit as it was logged, by field; empty when all is well. */
export function faultsOfVisit(
  visit: { happenedOn: Day; minutes: number },
  today: Day,
): Record<string, string[]> {
  const faults: Record<string, string[]> = {}
  if (visit.happenedOn > today)
    faults['happenedOn'] = ['The day of the visit is still to come. Log it when it has happened.']
  const { minutes } = visit
  if (!Number.isInteger(minutes) || minutes < shortestVisit || minutes > longestVisit)
    faults['minutes'] = [
      `Enter how long it lasted, from ${shortestVisit} minutes to ${longestVisit / 60} hours.`,
    ]
  return faults
}

/** The minutes of some visits together. Sums are kept in whole minutes and turned into hours once. */
export function minutesTogether(visits: readonly { minutes: number }[]): number {
  return visits.reduce((sum, { minutes }) => sum + minutes, 0)
}

/** Minutes as the screen says them: "2 hours 30 minutes". */
export function sayMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const parts = [hours > 0 && count(hours, 'hour'), (rest > 0 || hours === 0) && count(rest, 'minute')]
  return parts.filter(Boolean).join(' ')
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`
}
