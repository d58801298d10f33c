import { addDays, type Day } from '#app/kernel/day.ts'
import { programmeQuarterOf } from '../cohorts/index.ts'
import { inForceOn } from '../governance/index.ts'
import type { Calendar } from './calendar.ts'
import { defaultReturnTerms, type ReturnTerms } from './vocabulary.ts'

/** A quarter of a programme year, both days included, and the last day on which its return is in time. */
export type Quarter = {
  readonly year: number
  readonly quarter: number
  readonly from: Day
  readonly to: Day
  readonly dueOn: Day
}

/** The terms that hold on a day. */
export const termsOn = ({ terms }: Pick<Calendar, 'terms'>, on: Day): ReturnTerms =>
  inForceOn(terms, on) ?? defaultReturnTerms

/** The quarter a day falls in; null before the programme's first year. */
export function quarterOf(day: Day, calendar: Pick<Calendar, 'firstDay' | 'terms'>): Quarter | null {
  const found = programmeQuarterOf(day, calendar.firstDay)
  if (!found) return null
  return { ...found, dueOn: addDays(found.to, termsOn(calendar, found.to).dueDays) }
}

/** The running quarter and those before it, newest first. */
export function quartersUpTo(
  today: Day,
  calendar: Pick<Calendar, 'firstDay' | 'terms'>,
  most: number,
): Quarter[] {
  const quarters: Quarter[] = []
  for (
    let quarter = quarterOf(today, calendar);
    quarter && quarters.length < most;
    quarter = quarterOf(addDays(quarter.from, -1), calendar)
  )
    quarters.push(quarter)
  return quarters
}

/** Whether a quarter's return may be certified: from its last day on. */
export const mayBeCertified = ({ to }: Pick<Quarter, 'to'>, today: Day): boolean => today >= to
