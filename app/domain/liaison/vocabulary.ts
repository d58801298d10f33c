/** The two sides of the talk about a match. */
export const messageSides = ['mentor', 'key_worker'] as const
export type MessageSide = (typeof messageSides)[number]

/** The side that reads what a side writes. */
export const otherSide = (side: MessageSide): MessageSide => (side === 'mentor' ? 'key_worker' : 'mentor')

/** Characters of one message. */
export const longestMessage = 2000

/** What puts a family before another in its key worker's list: a choice or a message waits, or it has a match. */
export const attentions = ['choice', 'message', 'visits', 'match', 'none'] as const
