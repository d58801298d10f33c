import type { Day } from '#app/kernel/day.ts'
import { targetFor } from './count.ts'
import { plannedBy, plannedByMonth } from './profile-rules.ts'
import { programmeYear } from './programme-year.ts'
import { type CohortCalendar, profileOf, targetsFor } from './read-targets.ts'
import { monthsOf } from './years.ts'

/** What a programme year is measured against. */
export function yearPlan(calendar: CohortCalendar, number: number) {
  const year = programmeYear(number, calendar.firstDay)
  const target = targetFor(targetsFor(calendar.targets, {}), number, 'flow')
  const dated = { programmeYear: number, months: monthsOf(year, year.to) }
  const profile = profileOf(calendar, year.from)
  return {
    year: { programmeYear: number, from: year.from, to: year.to, target },
    by: (on: Day) => (target === null ? null : plannedBy(target, dated, profile, on)),
    months: target === null ? [] : plannedByMonth(target, dated, profile),
  }
}
