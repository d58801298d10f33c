import type { VolunteerMove } from './journey.ts'
import type { DeclineReason, EnquirySource, LeavingReason, VolunteerStage } from './vocabulary.ts'

/** Each stage as a screen names it. */
export const stageNames: Readonly<Record<VolunteerStage, string>> = {
  enquiry: 'Enquiry',
  applied: 'Applied',
  shortlisted: 'Shortlisted',
  interviewed: 'Interviewed',
  checks_in_progress: 'Checks in progress',
  training: 'In training',
  ready_for_panel: 'Ready for panel',
  approved: 'Approved',
  approved_with_restrictions: 'Approved with restrictions',
  deferred: 'Deferred',
  declined: 'Declined',
  withdrawn: 'Withdrawn',
  lapsed: 'Lapsed',
  on_break: 'On a break',
  suspended: 'Suspended',
  left: 'Left',
  removed: 'Removed',
}

/** Each move as it reads once it has been made. */
export const movesMade: Readonly<Record<VolunteerMove, string>> = {
  apply: 'Application received',
  shortlist: 'Shortlisted',
  interview: 'Interview held',
  start_checks: 'Checks started',
  start_training: 'Training started',
  send_to_panel: 'Sent to panel',
  approve: 'Approved',
  approve_with_restrictions: 'Approved with restrictions',
  lift_restrictions: 'Restrictions lifted',
  defer: 'Deferred',
  decline: 'Declined',
  withdraw: 'Withdrawn',
  lapse: 'Lapsed',
  take_break: 'Break started',
  return: 'Back from a break',
  return_with_restrictions: 'Back from a break, with restrictions',
  suspend: 'Suspended',
  lift_suspension: 'Suspension lifted',
  lift_suspension_with_restrictions: 'Suspension lifted, with restrictions',
  leave: 'Left',
  remove: 'Removed',
  rejoin: 'Came back',
}

/** Reasons that are for those who decide: they are kept, and no sentence says them. */
export const restrictedDeclineReasons: readonly DeclineReason[] = ['suitability', 'safeguarding']

/** Each reason for turning somebody away, as a coordinator chooses it. */
export const declineReasonNames: Readonly<Record<DeclineReason, string>> = {
  capacity_or_timing: 'We cannot take more people now',
  availability: 'Not free often enough',
  area: 'Lives too far away',
  role_fit: 'Another role would suit better',
  values: 'Does not share the programme’s values',
  references: 'References',
  checks_incomplete: 'Checks were not completed',
  suitability: 'Suitability (only decision makers see this)',
  safeguarding: 'Safeguarding (only decision makers see this)',
}

/** Each reason for leaving, as a coordinator chooses it. */
export const leavingReasonNames: Readonly<Record<LeavingReason, string>> = {
  end_of_commitment: 'Did what they had agreed to do',
  changed_circumstances: 'Life has changed',
  paid_work_or_study: 'Paid work or study',
  health: 'Health',
  moved_away: 'Moved away',
  stress_of_the_role: 'The role was too much',
  unhappy_with_programme: 'Not happy with the programme',
  lost_contact: 'We lost touch',
  other: 'Something else',
}

/** Each way of having heard of the programme. */
export const sourceNames: Readonly<Record<EnquirySource, string>> = {
  word_of_mouth: 'A friend or neighbour',
  partner_organisation: 'A partner organisation',
  family_who_took_part: 'A family who took part',
  professional: 'A professional',
  event: 'An event',
  press: 'Newspaper, radio or television',
  social_media: 'Social media',
  search: 'Searching online',
  leaflet: 'A leaflet or poster',
  other: 'Somewhere else',
}
