/** What a note of a contact, or a next action, can be about. */
export const subjects = ['volunteer', 'family', 'match'] as const
export type Subject = (typeof subjects)[number]

/** How somebody was in touch. A note is what was learnt without being in touch. */
export const contactWays = ['call_out', 'call_in', 'text', 'meeting', 'note'] as const
export type ContactWay = (typeof contactWays)[number]

/** With whom. `both` is the mentor and the family together. */
export const contactSides = ['volunteer', 'family', 'both', 'key_worker', 'other'] as const
export type ContactSide = (typeof contactSides)[number]

/** A next action waits until it is done or dropped; either can be undone. */
export const actionStates = ['open', 'done', 'dropped'] as const
export type ActionState = (typeof actionStates)[number]

/** Why a next action was not done. */
export const dropReasons = [
  'no_longer_needed',
  'done_by_somebody_else',
  'could_not_reach',
  'written_by_mistake',
] as const
export type DropReason = (typeof dropReasons)[number]

/** What can wait for a coordinator, in the groups that Today is filtered by. */
export const todayKinds = {
  visits_on_hold: 'safety',
  live_concern: 'safety',
  urgent_worry: 'safety',
  small_worry: 'safety',
  supervision: 'safety',
  gate_expired: 'checks',
  gate_expiring: 'checks',
  family_request: 'families',
  family_waiting: 'families',
  applicant: 'applicants',
  enquiry: 'applicants',
  mentor_answer: 'matches',
  family_answer: 'matches',
  introduction: 'matches',
  first_calls: 'calls',
  mentor_call: 'calls',
  family_call: 'calls',
  trial_review: 'matches',
  visit_not_logged: 'matches',
  paused_match: 'matches',
  next_action: 'actions',
} as const
export type TodayKind = keyof typeof todayKinds

export const todayGroups = [
  'safety',
  'checks',
  'families',
  'applicants',
  'matches',
  'calls',
  'actions',
] as const
export type TodayGroup = (typeof todayGroups)[number]

/** What waits for me, which is mine and what nobody in particular looks after; or for everyone here. */
export const whoseToday = ['mine', 'everyone'] as const

/** After how many days something that has not been done stands on Today. Held as data with a history. */
export type Terms = Readonly<{
  familyWaits: number
  mentorAnswers: number
  familyAnswers: number
  introduction: number
  /** Both sides are called, each by themselves, after the first visit. */
  firstCalls: number
  trialReview: number
  /** How long a worry that nobody has read stays in sight. */
  worryInSight: number
  visitLogged: number
  /** How long a planned visit that nobody logged stays in sight. */
  visitInSight: number
  application: number
  /** How long before a check or a course of somebody in service runs out. */
  gateExpires: number
  /** Working days. */
  enquiry: number
}>

/** The waits for a mentor and for answers are our choice; the others are the practice that domain/02, 04 and 05 name. */
export const defaultTerms: Terms = {
  familyWaits: 28,
  mentorAnswers: 5,
  familyAnswers: 7,
  introduction: 3,
  firstCalls: 2,
  trialReview: 42,
  worryInSight: 28,
  visitLogged: 3,
  visitInSight: 28,
  application: 84,
  gateExpires: 30,
  enquiry: 3,
}

/** Calls to one side of a match: in these weeks after the two met, and then again every so many weeks. */
export type CallWeeks = { readonly weeks: readonly number[]; readonly thenEvery: number }

/** When mentor and family are called by themselves, as long as the match goes on. Held as data with a history. */
export type ContactSchedule = Readonly<{
  mentor: CallWeeks
  family: CallWeeks
  /** A call so many days before its day counts as that call. */
  earlyDays: number
}>

/**
 * domain/04: calls to mentors at weeks 3, 10 and 18 and then every four (Safe Families), to families at week 3 and then
 * monthly (EEPM). That a call may come a week early is our choice.
 */
export const defaultContactSchedule: ContactSchedule = {
  mentor: { weeks: [3, 10, 18], thenEvery: 4 },
  family: { weeks: [3], thenEvery: 4 },
  earlyDays: 7,
}
