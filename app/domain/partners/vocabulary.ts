import type { LeavingReason } from '../recruitment/vocabulary.ts'

/** Where a return stands. A draft is worked out whenever it is looked at, and is nowhere kept. */
export const returnStages = ['draft', 'certified', 'queried', 'accepted'] as const
export type ReturnStage = (typeof returnStages)[number]

/** What a return counts, in the order in which it is read. */
export const measures = [
  'enquiries',
  'applications',
  'recruited_and_trained',
  'left',
  'in_post',
  'matched',
  'visits',
  'minutes',
  'supervised',
  'checks_in_date',
] as const
export type Measure = (typeof measures)[number]

/** Why somebody left, or that it was not said. */
export type ReasonToLeave = LeavingReason | 'not_said'

/**
 * The figures of one organisation's quarter: people, visits, and minutes with families. The last day counts `in_post`,
 * `matched`, `supervised` (of those matched, how many within their term) and `checks_in_date` (of those in post, how
 * many had every gate in date).
 */
export type Figures = Readonly<Record<Measure, number>> & {
  readonly leftBecause: Readonly<Partial<Record<ReasonToLeave, number>>>
}

/** When a return and an answer are due, in days: after the quarter's end, and after a question. */
export type ReturnTerms = { readonly dueDays: number; readonly answerDays: number }

/** What a programme goes by until it sets terms of its own (domain/07: by day 15; two weeks to answer). */
export const defaultReturnTerms: ReturnTerms = { dueDays: 15, answerDays: 14 }

/** What whoever certifies declares. */
export const declarations = ['read', 'may_certify'] as const
