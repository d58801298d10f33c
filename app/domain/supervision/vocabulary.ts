/** What a supervision session was for. */
export const sessionKinds = ['one_to_one', 'group', 'annual_review', 'after_concern'] as const
export type SessionKind = (typeof sessionKinds)[number]

/** Each kind as a screen names it. */
export const sessionKindNames: Readonly<Record<SessionKind, string>> = {
  one_to_one: 'One-to-one',
  group: 'Group',
  annual_review: 'Annual review',
  after_concern: 'Extra, after a concern',
}

/** Kinds in which a mentor is seen alone: only these set back the day on which the next is due. */
export const individualKinds = [
  'one_to_one',
  'annual_review',
  'after_concern',
] as const satisfies readonly SessionKind[]

/** Where a session stands: still to come, held, or offered and not taken up. */
export const sessionStates = ['planned', 'held', 'not_taken_up'] as const
export type SessionState = (typeof sessionStates)[number]

/** How a session is held. */
export const sessionMedia = ['in_person', 'phone', 'video'] as const
export type SessionMedium = (typeof sessionMedia)[number]

export const sessionMediumNames: Readonly<Record<SessionMedium, string>> = {
  in_person: 'In person',
  phone: 'By phone',
  video: 'By video',
}

/** Where a session was written down first. */
export const sessionSources = ['screen', 'paper', 'telephone'] as const

/** How the volunteer is, 1 struggling to 5 very well. */
export const wellbeings = [1, 2, 3, 4, 5] as const
export type Wellbeing = (typeof wellbeings)[number]

export const wellbeingNames: Readonly<Record<Wellbeing, string>> = {
  1: 'Struggling',
  2: 'Low',
  3: 'All right',
  4: 'Well',
  5: 'Very well',
}

/** The answer to "any worry about a child or an adult?". */
export const worryAnswers = ['no', 'yes'] as const
