import type { Day } from '#app/kernel/day.ts'

/** One step along a journey, whoever takes it. */
export type Step = {
  readonly move: string
  readonly fromStage: string
  readonly toStage: string
  readonly happenedOn: Day
}

type Journey<Stage extends string, Move extends string> = { next(from: Stage, move: Move): Stage }

/**
 * Walks along a journey, one move after the other.
 *
 * @throws Refused `conflict` for a move that the journey does not have from there
 */
export function walk<Stage extends string, Move extends string>(
  journey: Journey<Stage, Move>,
  start: Stage,
  moves: readonly { readonly move: Move; readonly happenedOn: Day }[],
): { readonly stage: Stage; readonly steps: readonly Step[] } {
  let stage = start
  const steps = moves.map(({ move, happenedOn }) => {
    const fromStage = stage
    stage = journey.next(stage, move)
    return { move, fromStage, toStage: stage, happenedOn }
  })
  return { stage, steps }
}
