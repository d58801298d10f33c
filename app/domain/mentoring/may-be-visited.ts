import { Refused } from '#app/kernel/refusals.ts'
import { type MatchStage, visitingStages } from '../matching/vocabulary.ts'

/** Whether visits of a match can be logged: it has begun, is not paused and has not ended. */
export const isVisited = ({ stage }: { stage: MatchStage }): boolean =>
  (visitingStages as readonly MatchStage[]).includes(stage)

/** Refuses to log a visit for a match that has not begun, is paused or has ended. */
export function mayBeVisited(match: { stage: MatchStage }): void {
  if (!isVisited(match))
    throw new Refused(
      'conflict',
      `Visits cannot be logged now: the match is ${match.stage.replaceAll('_', ' ')}.`,
    )
}
