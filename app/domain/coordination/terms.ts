import { inForceOn, ruleVersions } from '#app/domain/governance/index.ts'
import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { defaultTerms, type Terms } from './vocabulary.ts'

/** The terms in force on a day; a programme that has set none goes by the defaults. */
export async function termsOn(db: Reader, on: Day): Promise<Terms> {
  return { ...defaultTerms, ...inForceOn(await ruleVersions<Partial<Terms>>(db, 'coordination.terms'), on) }
}
