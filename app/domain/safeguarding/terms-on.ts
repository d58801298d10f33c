import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { inForceOn, ruleVersions } from '../governance/index.ts'
import { type ConcernTerms, type DutyLine, defaultConcernTerms, defaultDutyLine } from './vocabulary.ts'

/** The duty line on a day; a programme that has set none goes by the default. */
export async function dutyLineOn(db: Reader, on: Day): Promise<DutyLine> {
  return inForceOn(await ruleVersions<DutyLine>(db, 'safeguarding.duty-line'), on) ?? defaultDutyLine
}

/** How soon a concern is acted on, with the hours of the duty line, on a day. */
export async function termsOn(db: Reader, on: Day): Promise<{ terms: ConcernTerms; hours: DutyLine }> {
  const versions = await ruleVersions<ConcernTerms>(db, 'safeguarding.terms')
  return { terms: inForceOn(versions, on) ?? defaultConcernTerms, hours: await dutyLineOn(db, on) }
}
