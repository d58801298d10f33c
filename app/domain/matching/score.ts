import { findings } from './criteria.ts'
import type { Pair, Question } from './hard-rules.ts'
import { type Criterion, criteria, type Weights } from './vocabulary.ts'

/** What one criterion is worth for a pair: "17 of 25", in words. */
export type CriterionScore = {
  readonly criterion: Criterion
  readonly points: number
  readonly of: number
  readonly says: string
  /** Questions whose answers might add points. */
  readonly asks: readonly string[]
}

export type Score = {
  /** Whole points out of 100. */
  readonly points: number
  readonly byCriterion: readonly CriterionScore[]
  readonly questions: readonly Question[]
}

/**
 * The points of a pair, criterion by criterion. A person decides; the points only set the order.
 * An unknown answer is worth nothing and comes back as a question.
 */
export function score(pair: Pair, weights: Weights): Score {
  const byCriterion = criteria.map((criterion) => scoreOne(criterion, pair, weights[criterion]))
  const questions = byCriterion.flatMap(({ criterion, asks }) =>
    asks.map((says) => ({ about: criterion, says, mustAskFirst: false })),
  )
  return { points: byCriterion.reduce((sum, { points }) => sum + points, 0), byCriterion, questions }
}

/** Whether weights may be used: whole numbers from 0 with a sum of 100. */
export function weightsAreSound(weights: Weights): boolean {
  const all = criteria.map((criterion) => weights[criterion])
  return (
    all.every((weight) => Number.isInteger(weight) && weight >= 0) && all.reduce((a, b) => a + b, 0) === 100
  )
}

function scoreOne(criterion: Criterion, pair: Pair, weight: number): CriterionScore {
  const { share, says, asks } = findings[criterion](pair)
  const points = Math.round(weight * Math.min(1, Math.max(0, share)))
  return { criterion, points, of: weight, says, asks }
}
