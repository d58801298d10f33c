import { addDays, type Day, dayOf, isWeekend, momentOn } from '#app/kernel/day.ts'
import type { ConcernDecision, ConcernTerms, DutyLine } from './vocabulary.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** A duty line that opens on no day of a fortnight is not one: the term is then counted by the clock alone. */
const DAYS_LOOKED_AT = 14

type Hours = Pick<DutyLine, 'opens' | 'closes' | 'weekends'>

const isOnDuty = ({ weekends }: Hours, day: Day) => weekends || !isWeekend(day)

/** The moment by which a concern is acknowledged: so many minutes of duty time after it was raised. */
export function acknowledgeBy(
  raisedAt: Date,
  hours: Hours,
  { acknowledgeMinutes }: Pick<ConcernTerms, 'acknowledgeMinutes'>,
): Date {
  let left = acknowledgeMinutes * MINUTE
  let day = dayOf(raisedAt)
  for (let looked = 0; looked < DAYS_LOOKED_AT; looked += 1, day = addDays(day, 1)) {
    if (!isOnDuty(hours, day)) continue
    const from = Math.max(raisedAt.getTime(), momentOn(day, hours.opens).getTime())
    const until = momentOn(day, hours.closes).getTime()
    if (from >= until) continue
    if (from + left <= until) return new Date(from + left)
    left -= until - from
  }
  return new Date(raisedAt.getTime() + acknowledgeMinutes * MINUTE)
}

/** The moment by which the threshold is decided: the end of the working day, Monday to Friday, of the acknowledgement. */
export function decideBy(
  raisedAt: Date,
  hours: Hours,
  terms: Pick<ConcernTerms, 'acknowledgeMinutes'>,
): Date {
  const acknowledged = acknowledgeBy(raisedAt, hours, terms)
  let day = dayOf(acknowledged)
  while (isWeekend(day) || momentOn(day, hours.closes) < acknowledged) day = addDays(day, 1)
  return momentOn(day, hours.closes)
}

/** The moment by which a decided concern needs something: its referral in writing, or another look. */
export function lookAgainBy(
  decidedAt: Date,
  { decision, written }: { decision: ConcernDecision; written: boolean },
  { referralHours, followUpDays }: Pick<ConcernTerms, 'referralHours' | 'followUpDays'>,
): Date {
  const hours = decision === 'refer' && !written ? referralHours : followUpDays * 24
  return new Date(decidedAt.getTime() + hours * HOUR)
}

/** Whether somebody answers the duty line at a moment. */
export function isAnswered(hours: Hours, now: Date): boolean {
  const day = dayOf(now)
  return isOnDuty(hours, day) && now >= momentOn(day, hours.opens) && now < momentOn(day, hours.closes)
}
