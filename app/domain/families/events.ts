import type { Happened } from '#app/kernel/events.ts'

/** Everything that can happen to a family's record. */
export type FamiliesEvent =
  | Happened<'family.referred', 'familyId' | 'source'>
  | Happened<'family.moved', 'familyId' | 'move' | 'happenedOn'>
  | Happened<'family.consent-given', 'familyId' | 'consent' | 'way' | 'happenedOn'>
  | Happened<'family.consent-withdrawn', 'familyId' | 'consent' | 'happenedOn'>
  | Happened<'family.profile-saved', 'familyId'>
  | Happened<'family.visit-risk-recorded', 'familyId' | 'happenedOn'>
  | Happened<'family.safety-recorded', 'familyId'>
