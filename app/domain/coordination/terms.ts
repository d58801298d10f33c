import { rulesOn } from '#app/domain/governance/index.ts'
import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { defaultSupervisionTerms, type SupervisionTerms } from '../supervision/index.ts'
import { requirementsFrom, type VettingFile } from '../vetting/index.ts'
import { type ContactSchedule, defaultContactSchedule, defaultTerms, type Terms } from './vocabulary.ts'

/** The rules by which things come to stand on Today. */
export type TodayRules = {
  terms: Terms
  schedule: ContactSchedule
  supervision: SupervisionTerms
  requirements: VettingFile['requirements']
}

/** The rules in force on a day; a programme that has set none goes by the defaults. */
export async function todayRulesOn(db: Reader, on: Day): Promise<TodayRules> {
  const { inForce, versionsOf } = await rulesOn(
    db,
    ['coordination.terms', 'coordination.contact-schedule', 'supervision.terms', 'vetting.requirements'],
    on,
  )
  return {
    terms: { ...defaultTerms, ...inForce<Partial<Terms>>('coordination.terms') },
    schedule: inForce<ContactSchedule>('coordination.contact-schedule') ?? defaultContactSchedule,
    supervision: inForce<SupervisionTerms>('supervision.terms') ?? defaultSupervisionTerms,
    requirements: requirementsFrom(versionsOf('vetting.requirements')),
  }
}
