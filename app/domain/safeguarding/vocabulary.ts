/** Whom a concern is about. */
export const concernAbout = ['child', 'adult', 'volunteer', 'staff'] as const
export type ConcernAbout = (typeof concernAbout)[number]

/** Whether somebody was in danger when it was raised, and whether 999 had been called. */
export const dangers = ['none', 'called_999', 'not_called'] as const
export type Danger = (typeof dangers)[number]

/** Whom the raiser had told before they wrote it down. */
export const toldPeople = ['police', 'duty_line', 'coordinator', 'key_worker', 'family', 'nobody'] as const
export type ToldPerson = (typeof toldPeople)[number]

/** A concern, from the moment it is raised to its end. */
export const concernStages = ['raised', 'acknowledged', 'decided', 'closed'] as const
export type ConcernStage = (typeof concernStages)[number]

/** As what somebody may raise a concern: everybody who meets families or volunteers, or hears of them. */
export const raisers = [
  'volunteers',
  'belongs_to',
  'key_works',
  'supervises',
  'coordinates',
  'reports_for',
  'manages',
  'safeguards',
] as const

/** What the threshold decision comes to. Every one of them is written down with its reasons. */
export const decisions = ['no_further_action', 'support_here', 'refer'] as const
export type ConcernDecision = (typeof decisions)[number]

/** Whether the family knows. Telling it is the rule, unless that is not safe. */
export const familyTold = ['told', 'to_be_told', 'not_safe', 'no_family'] as const
export type FamilyTold = (typeof familyTold)[number]

/** Where a concern is referred to. LADO: the designated officer for allegations against people who work with children. */
export const referralPlaces = [
  'childrens_social_care',
  'adult_social_care',
  'police',
  'lado',
  'health',
  'other',
] as const
export type ReferralPlace = (typeof referralPlaces)[number]

/** Why somebody opens the words of a concern; written in the audit log before they are shown. */
export const readingReasons = ['to_act', 'to_review', 'asked_by_agency', 'oversight'] as const
export type ReadingReason = (typeof readingReasons)[number]

/** Whom to telephone about a worry, and between which hours somebody answers. A rule with dates. */
export type DutyLine = {
  name: string
  telephone: string
  /** `HH:MM` on a clock in the programme's zone. */
  opens: string
  closes: string
  weekends: boolean
}

/** Ofcom keeps 01632 960 000 to 999 for drama: nobody is rung up by mistake before a programme sets its own. */
export const defaultDutyLine: DutyLine = {
  name: 'Safeguarding duty line',
  telephone: '01632 960 142',
  opens: '08:00',
  closes: '20:00',
  weekends: true,
}

/** How soon a concern is acted on. A rule with dates. */
export type ConcernTerms = {
  /** Minutes of duty time until it is acknowledged. */
  acknowledgeMinutes: number
  /** Hours from the decision until a referral is followed up in writing. */
  referralHours: number
  /** Days until a decided concern is looked at again, as long as it is open. */
  followUpDays: number
}

/** Working Together 2023: a referral by telephone is confirmed in writing within 24 hours. The others are practice. */
export const defaultConcernTerms: ConcernTerms = {
  acknowledgeMinutes: 60,
  referralHours: 24,
  followUpDays: 3,
}
