import { rulesOn } from '#app/domain/governance/index.ts'
import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { defaultSupervisionTerms, type SupervisionTerms } from '../supervision/index.ts'
import { defaultTerms, type Terms } from './vocabulary.ts'

/** The terms in force on a day, and those of supervision; a programme that has set none goes by the defaults. */
export async function allTermsOn(
  db: Reader,
  on: Day,
): Promise<{ terms: Terms; supervision: SupervisionTerms }> {
  const inForce = await rulesOn(db, ['coordination.terms', 'supervision.terms'], on)
  return {
    terms: { ...defaultTerms, ...inForce<Partial<Terms>>('coordination.terms') },
    supervision: inForce<SupervisionTerms>('supervision.terms') ?? defaultSupervisionTerms,
  }
}
