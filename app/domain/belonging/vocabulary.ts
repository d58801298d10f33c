/** What a family can ask for on its own page, or what comes of an answer there. Asking is never a condition of anything. */
export const requestKinds = ['change_time', 'cancel_visit', 'someone_else', 'stop', 'not_good'] as const
export type RequestKind = (typeof requestKinds)[number]

/** What a family asks for by a button; `not_good` follows from its answer to how it is going. */
export const askedKinds = [
  'change_time',
  'cancel_visit',
  'someone_else',
  'stop',
] as const satisfies readonly RequestKind[]
export type AskedKind = (typeof askedKinds)[number]

/** Requests about the next visit: the mentor is told too, and can settle them. */
export const visitRequestKinds = ['change_time', 'cancel_visit'] as const satisfies readonly RequestKind[]

/** How a request came to its end. */
export const requestOutcomes = ['handled', 'taken_back'] as const

/** The answers to "How is it going?". */
export const feedbackAnswers = ['good', 'all_right', 'not_good'] as const
export type FeedbackAnswer = (typeof feedbackAnswers)[number]

/** Each answer as the family reads it. */
export const feedbackNames: Readonly<Record<FeedbackAnswer, string>> = {
  good: 'Good',
  all_right: 'All right',
  not_good: 'Not good',
}

/** Characters a family may add to a request. */
export const longestRequest = 500
