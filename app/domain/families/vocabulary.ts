/** Where a family stands with the programme. */
export const familyStages = [
  'referred',
  'screening',
  'waiting_to_start',
  'in_programme',
  'continuing',
  'closed',
  'signposted',
] as const
export type FamilyStage = (typeof familyStages)[number]

/** Each stage as a screen names it. */
export const familyStageNames: Readonly<Record<FamilyStage, string>> = {
  referred: 'New referral',
  screening: 'Being looked at',
  waiting_to_start: 'Accepted',
  in_programme: 'In the programme',
  continuing: 'Support continues',
  closed: 'Closed',
  signposted: 'Signposted',
}

/** How the referral came. */
export const referralSources = ['self', 'agency', 'partner_organisation', 'key_worker'] as const
export type ReferralSource = (typeof referralSources)[number]

/** Why a family's time with the service ended. */
export const familyClosureReasons = [
  'goals_met',
  'family_chose',
  'moved_away',
  'no_contact',
  'stepped_up',
  'other_service',
  'death_or_serious_illness',
] as const
export type FamilyClosureReason = (typeof familyClosureReasons)[number]

/**
 * The separate parts of consent. Each is given, refused and withdrawn by itself, and none is
 * ever needed to act on a child at risk.
 */
export const consentKinds = [
  'taking_part',
  'sharing_in_team',
  'sharing_for_mentoring',
  'contact',
  'photo_or_story',
] as const
export type ConsentKind = (typeof consentKinds)[number]

/** Each kind of consent as a family reads it. */
export const consentNames: Readonly<Record<ConsentKind, string>> = {
  taking_part: 'Taking part in the programme',
  sharing_in_team: 'Sharing what you tell us inside your family team',
  sharing_for_mentoring: 'Sharing a short profile to find you a mentor',
  contact: 'How we may contact you',
  photo_or_story: 'Using your photo or story',
}

/** How a consent was given; paper and telephone count as much as a screen. */
export const consentWays = ['in_person', 'paper', 'phone', 'online'] as const
export type ConsentWay = (typeof consentWays)[number]

/** The county's four levels of need, lowest first. */
export const levelsOfNeed = [1, 2, 3, 4] as const
export type LevelOfNeed = (typeof levelsOfNeed)[number]

export const levelOfNeedNames: Readonly<Record<LevelOfNeed, string>> = {
  1: 'Universal',
  2: 'Additional',
  3: 'Intensive',
  4: 'Specialist',
}

/** When a family's outcomes are measured. */
export const reviewPoints = ['baseline', 'mid_point', 'exit', 'six_months_after_exit'] as const
export type ReviewPoint = (typeof reviewPoints)[number]
