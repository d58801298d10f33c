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
