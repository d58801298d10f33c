/** Why a recorded fact was not true. What has changed since is no correction: that is a new fact. */
export const correctionReasons = ['wrong_day', 'wrong_outcome', 'wrong_detail'] as const
export type CorrectionReason = (typeof correctionReasons)[number]

/** Each reason as a screen or a sentence of the log says it. */
export const correctionReasonNames: Readonly<Record<CorrectionReason, string>> = {
  wrong_day: 'the day was wrong',
  wrong_outcome: 'the decision was wrong',
  wrong_detail: 'something else in it was wrong',
}
