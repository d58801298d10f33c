import { defaultModules, mandatoryModules } from '../training/index.ts'
import type { VettingRequirements } from './vocabulary.ts'

/**
 * What a programme asks of its mentors until it sets rules of its own (domain/02 and 03): two references, one of
 * them checked by voice; an enhanced check for work with children, without a barred list because a mentor of a
 * parent is not in regulated activity; a new check after 36 months; and every module that is for everyone.
 */
export const defaultVettingRequirements: VettingRequirements = {
  effectiveFrom: '2013-10-01',
  mandatoryModules: mandatoryModules(defaultModules),
  referencesNeeded: 2,
  referencesByVoice: 1,
  dbs: { level: 'enhanced', workforce: 'child', childBarred: false, adultBarred: false, validMonths: 36 },
}
