/** What a family can ask for on its own page. Asking is never a condition of anything. */
export const requestKinds = ['someone_else', 'stop'] as const
export type RequestKind = (typeof requestKinds)[number]

/** Where a request stands: it waits until a coordinator has dealt with it or the family takes it back. */
export const requestStages = ['open', 'handled', 'taken_back'] as const
export type RequestStage = (typeof requestStages)[number]

/** The answers to "How is it going?". */
export const feedbackAnswers = ['good', 'all_right', 'not_good'] as const
export type FeedbackAnswer = (typeof feedbackAnswers)[number]

/** Each answer as the family reads it. */
export const feedbackNames: Readonly<Record<FeedbackAnswer, string>> = {
  good: 'Good',
  all_right: 'All right',
  not_good: 'Not good',
}
