import { addMonths, type Day, sayDay } from '#app/kernel/day.ts'

/** Hours in which a visit's note may still be changed; afterwards there are only addenda. */
export const editableHours = 72

/** Characters a mentor may write about one visit. */
export const longestNote = 4000

/** Characters of what is shared with the key worker: a few sentences, not the note. */
export const longestSummary = 500

/** Characters of what is agreed for the next visit. */
export const longestPlan = 300

/** Minutes a visit may plausibly last. */
export const shortestVisit = 5
export const longestVisit = 600

/** Months ahead for which a next visit may be planned: further away, the year was mistyped. */
const PLANNED_AHEAD = 6

/** The first instant at which a note is closed to changes. */
export function closesAt(recordedAt: Date): Date {
  return new Date(recordedAt.getTime() + editableHours * 3_600_000)
}

/** Whether a visit's note may be changed, or only added to. */
export function mayStillEdit(recordedAt: Date, now: Date): boolean {
  return now < closesAt(recordedAt)
}

type Length = { minutes?: number | undefined; otherMinutes?: number | undefined }

/** How long a visit lasted: what was written wins over what was picked or came filled in. */
export const minutesOf = ({ minutes, otherMinutes }: Length): number | undefined => otherMinutes ?? minutes

/** The days and the length of a visit, as far as rules speak of them. */
export type VisitTimes = Length & {
  happenedOn: Day
  nextVisitOn?: Day | undefined
  nextVisitAt?: string | undefined
  nextVisitPlan?: string | undefined
}

/**
 * What is wrong with a visit as it was logged, by field; empty when all is well.
 *
 * @param on the day of logging, and the day on which the match was proposed: no visit of it was earlier
 */
export function faultsOfVisit(
  visit: VisitTimes,
  on: { today: Day; proposedOn: Day },
): Record<string, string[]> {
  const faults = {
    happenedOn: faultOfDay(visit.happenedOn, on),
    [visit.otherMinutes === undefined ? 'minutes' : 'otherMinutes']: faultOfLength(minutesOf(visit)),
    nextVisitOn: faultOfPlan(visit),
  }
  return Object.fromEntries(
    Object.entries(faults).flatMap(([field, fault]) => (fault ? [[field, [fault]]] : [])),
  )
}

function faultOfDay(happenedOn: Day, { today, proposedOn }: { today: Day; proposedOn: Day }): string | null {
  if (happenedOn > today) return 'The day of the visit is still to come. Log it when it has happened.'
  if (happenedOn < proposedOn)
    return `This match was proposed on ${sayDay(proposedOn)}. Enter that day or a later one.`
  return null
}

function faultOfLength(minutes: number | undefined): string | null {
  if (minutes === undefined) return 'Choose or enter how long it lasted.'
  if (Number.isInteger(minutes) && minutes >= shortestVisit && minutes <= longestVisit) return null
  return `Enter how long it lasted, from ${shortestVisit} minutes to ${longestVisit / 60} hours.`
}

function faultOfPlan({ happenedOn, nextVisitOn, nextVisitAt, nextVisitPlan }: VisitTimes): string | null {
  if (nextVisitOn === undefined)
    return nextVisitAt || nextVisitPlan ? 'Choose the day of the next visit.' : null
  if (nextVisitOn <= happenedOn) return 'The next visit comes after this one.'
  if (nextVisitOn > addMonths(happenedOn, PLANNED_AHEAD))
    return `Enter a day in the next ${PLANNED_AHEAD} months.`
  return null
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
