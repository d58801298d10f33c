import { inForceOn, ruleVersions } from '#app/domain/governance/index.ts'
import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'

/** The periods and limits of supervision: data with a date, never code. */
export type SupervisionTerms = {
  /** Months from the first match in which sessions are monthly. */
  readonly monthlyForMonths: number
  /** Days within which the next session is held after that. */
  readonly everyDays: number
  /** Days without a session after which it is red. */
  readonly redAfterDays: number
  /** Days before the term ends from which a session counts as due. */
  readonly dueSoonDays: number
  /** Volunteers of one supervisor from which whoever assigns is warned, and above which nobody can be. */
  readonly warnAtVolunteers: number
  readonly mostVolunteers: number
  /** Days without a visit logged that count as a sign of strain. */
  readonly noVisitDays: number
  /** Days looked back on for visits and how they went. */
  readonly recentDays: number
  /** A visit that went this badly or worse counts as low, and so many of them as a sign of strain. */
  readonly lowMood: number
  readonly lowMoodTimes: number
}

/** What a programme starts with: domain/05, and one supervisor to 30 volunteers as in CASA's practice. */
export const defaultSupervisionTerms: SupervisionTerms = {
  monthlyForMonths: 3,
  everyDays: 42,
  redAfterDays: 56,
  dueSoonDays: 7,
  warnAtVolunteers: 25,
  mostVolunteers: 30,
  noVisitDays: 14,
  recentDays: 42,
  lowMood: 2,
  lowMoodTimes: 2,
}

/** The terms in force on a day; a programme that has set none goes by the defaults. */
export async function supervisionTermsOn(db: Reader, on: Day): Promise<SupervisionTerms> {
  return (
    inForceOn(await ruleVersions<SupervisionTerms>(db, 'supervision.terms'), on) ?? defaultSupervisionTerms
  )
}
