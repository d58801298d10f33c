/**
 * Where a volunteer stands, from the first enquiry to the day they leave.
 * "Available" and "matched" are not here: they follow from dated facts and are worked out when asked.
 */
export const volunteerStages = [
  'enquiry',
  'applied',
  'shortlisted',
  'interviewed',
  'checks_in_progress',
  'training',
  'ready_for_panel',
  'approved',
  'approved_with_restrictions',
  'deferred',
  'declined',
  'withdrawn',
  'lapsed',
  'on_break',
  'suspended',
  'left',
  'removed',
] as const
export type VolunteerStage = (typeof volunteerStages)[number]

/** How somebody first heard of the programme; campaigns are counted by it. */
export const enquirySources = [
  'word_of_mouth',
  'partner_organisation',
  'family_who_took_part',
  'professional',
  'event',
  'press',
  'social_media',
  'search',
  'leaflet',
  'other',
] as const
export type EnquirySource = (typeof enquirySources)[number]

/** Why an applicant was turned away. The last two are for restricted eyes only. */
export const declineReasons = [
  'capacity_or_timing',
  'availability',
  'area',
  'role_fit',
  'values',
  'references',
  'checks_incomplete',
  'suitability',
  'safeguarding',
] as const
export type DeclineReason = (typeof declineReasons)[number]

/** Why a volunteer left, as partners report it. */
export const leavingReasons = [
  'end_of_commitment',
  'changed_circumstances',
  'paid_work_or_study',
  'health',
  'moved_away',
  'stress_of_the_role',
  'unhappy_with_programme',
  'lost_contact',
  'other',
] as const
export type LeavingReason = (typeof leavingReasons)[number]

/** Roles that a person is recruited for; what each one needs is dated rule data. */
export const volunteerRoles = ['mentor', 'group_helper', 'telephone_mentor'] as const
export type VolunteerRole = (typeof volunteerRoles)[number]
