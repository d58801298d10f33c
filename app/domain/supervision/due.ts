import { addDays, addMonths, type Day } from '#app/kernel/day.ts'
import type { SupervisionTerms } from './terms.ts'

/** What is known of a volunteer for the rule of when supervision is due. */
export type SupervisionFacts = {
  /** The day of the first introduction to a family; null when there was none yet. */
  readonly firstMatchOn: Day | null
  /** The day on which the oldest of the matches that live now began; null when none lives. */
  readonly liveSince: Day | null
  /** The day of the last session held with them alone. */
  readonly supervisedOn: Day | null
}

export type DueState = 'on_course' | 'due' | 'overdue' | 'red'

/** How supervision stands for somebody in a live match. */
export type Standing = {
  readonly state: DueState
  /** The day from which the term counts: the last session, or the start of the match when that came later. */
  readonly since: Day
  /** The last day on which the next session is in time. */
  readonly dueOn: Day
  /** The last day before it is red. */
  readonly redOn: Day
}

/**
 * Whether supervision is due on a day: monthly in the first months of somebody's first match, then within the usual
 * term. Null for somebody in no live match, who is not due.
 */
export function supervisionStanding(
  { firstMatchOn, liveSince, supervisedOn }: SupervisionFacts,
  terms: SupervisionTerms,
  on: Day,
): Standing | null {
  if (liveSince === null || liveSince > on) return null
  const since = supervisedOn !== null && supervisedOn > liveSince ? supervisedOn : liveSince
  const dueOn = endOfTerm(since, firstMatchOn ?? liveSince, terms)
  const redOn = addDays(dueOn, terms.redAfterDays - terms.everyDays)
  return { state: stateOn(on, dueOn, redOn, terms), since, dueOn, redOn }
}

function endOfTerm(since: Day, firstMatchOn: Day, { monthlyForMonths, everyDays }: SupervisionTerms): Day {
  const usual = addDays(since, everyDays)
  const monthly = addMonths(since, 1)
  const isNew = since < addMonths(firstMatchOn, monthlyForMonths)
  return isNew && monthly < usual ? monthly : usual
}

function stateOn(on: Day, dueOn: Day, redOn: Day, { dueSoonDays }: SupervisionTerms): DueState {
  if (on > redOn) return 'red'
  if (on > dueOn) return 'overdue'
  return on >= addDays(dueOn, -dueSoonDays) ? 'due' : 'on_course'
}

const URGENCY: Readonly<Record<DueState, number>> = { red: 0, overdue: 1, due: 2, on_course: 3 }

/** Sorts volunteers for their supervisor: the longest overdue first, those not due last. */
export function mostUrgentFirst(
  one: { standing: Standing | null },
  other: { standing: Standing | null },
): number {
  const rank = ({ standing }: { standing: Standing | null }) => (standing ? URGENCY[standing.state] : 4)
  return rank(one) - rank(other) || compare(one.standing?.dueOn ?? '', other.standing?.dueOn ?? '')
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
