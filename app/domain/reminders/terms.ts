import { inForceOn, ruleVersions } from '#app/domain/governance/index.ts'
import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'

/** When people are reminded: data with a date, never code. */
export type RemindersTerms = {
  /** The hours of a day in the programme's zone in which e-mails go out: from the first, until before the last. */
  readonly fromHour: number
  readonly untilHour: number
  /** Days after a planned visit on which its mentor is reminded to log it: the next morning, and 48 hours on. */
  readonly visitDays: readonly number[]
  /** Days after which a visit nobody logged is the coordinator's to ask about. */
  readonly visitForgottenAfterDays: number
  /** Days before a gate expires on which its holder is told. */
  readonly gateDays: readonly number[]
}

/** What a programme starts with. */
export const defaultRemindersTerms: RemindersTerms = {
  fromHour: 7,
  untilHour: 20,
  visitDays: [1, 3],
  visitForgottenAfterDays: 14,
  gateDays: [60, 30, 7],
}

/** The terms in force on a day; a programme that has set none goes by the defaults. */
export async function remindersTermsOn(db: Reader, on: Day): Promise<RemindersTerms> {
  return inForceOn(await ruleVersions<RemindersTerms>(db, 'reminders.terms'), on) ?? defaultRemindersTerms
}
