import { inForceOn, ruleVersions } from '#app/domain/governance/index.ts'
import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { type SupervisionTerms, supervisionTermsOn } from '../supervision/index.ts'
import { defaultTerms, type Terms } from './vocabulary.ts'

/** The terms in force on a day, and those of supervision; a programme that has set none goes by the defaults. */
export async function allTermsOn(
  db: Reader,
  on: Day,
): Promise<{ terms: Terms; supervision: SupervisionTerms }> {
  const own = inForceOn(await ruleVersions<Partial<Terms>>(db, 'coordination.terms'), on)
  return { terms: { ...defaultTerms, ...own }, supervision: await supervisionTermsOn(db, on) }
}
