import { type Consequences, familyNamed, say } from '#app/kernel/consequences.ts'
import type { FamiliesEvent } from './events.ts'
import { type FamilyMove, journey } from './journey.ts'
import { type ConsentKind, consentNames } from './vocabulary.ts'

const neverToFamilies = {
  none: 'A message could reach the wrong reader. Somebody is in touch in the way the family said is safe.',
}

const moveWords = (move: string) => journey.moves[move as FamilyMove].says
const consentWords = (kind: string) => consentNames[kind as ConsentKind].toLowerCase()

export const familiesConsequences: Consequences<FamiliesEvent> = {
  'family.referred': {
    says: (e) => say`${familyNamed(e.familyId)} asked for a mentor`,
    emails: neverToFamilies,
  },
  'family.moved': {
    says: (e) => say`Chose to ${moveWords(e.move)} ${familyNamed(e.familyId)}`,
    emails: neverToFamilies,
  },
  'family.consent-given': {
    says: (e) => say`${familyNamed(e.familyId)} gave consent: ${consentWords(e.consent)}`,
    emails: neverToFamilies,
  },
  'family.consent-withdrawn': {
    says: (e) => say`${familyNamed(e.familyId)} took back consent: ${consentWords(e.consent)}`,
    emails: neverToFamilies,
  },
  'family.profile-saved': {
    says: (e) => say`Changed the matching profile of ${familyNamed(e.familyId)}`,
    emails: neverToFamilies,
  },
  'family.visit-risk-recorded': {
    says: (e) => say`Recorded the risk to visitors of ${familyNamed(e.familyId)}`,
    emails: neverToFamilies,
  },
  'family.safety-recorded': {
    says: (e) => say`Recorded what keeps visits to ${familyNamed(e.familyId)} safe`,
    emails: neverToFamilies,
  },
}
