import type { Day } from '#app/kernel/day.ts'
import { targetFor } from './count.ts'
import { plannedBy, plannedByMonth } from './profile-rules.ts'
import { programmeYear } from './programme-year.ts'
import { type CohortCalendar, profileOf, targetsFor } from './read-targets.ts'
import { monthsOf } from './years.ts'

/**
 * What a programme year is measured against: its target, and what of it is planned to be counted by a day and by the
 * end of each month.
 *
 * @param organisationId whose own target it is; the whole programme's when left out
 */
export function yearPlan(calendar: CohortCalendar, number: number, organisationId: string | null = null) {
  const year = programmeYear(number, calendar.firstDay)
  const target = targetFor(targetsFor(calendar.targets, { organisationId }), number, 'flow')
  const dated = { programmeYear: number, months: monthsOf(year, year.to) }
  const profile = profileOf(calendar, year.from)
  const partOf = (some: number, on: Day) => plannedBy(some, dated, profile, on)
  return {
    year: { programmeYear: number, from: year.from, to: year.to, target },
    by: (on: Day) => (target === null ? null : partOf(target, on)),
    /** The same of some other target, such as that of one place. */
    partOf,
    months: target === null ? [] : plannedByMonth(target, dated, profile),
  }
}
