import { Refused } from '#app/kernel/refusals.ts'
import { type MatchStage, visitingStages } from '../matching/vocabulary.ts'

/** Refuses to log a visit for a match that has not begun, is paused or has ended. */
export function mayBeVisited({ stage }: { stage: MatchStage }): void {
  const visiting: readonly MatchStage[] = visitingStages
  if (!visiting.includes(stage)) throw new Refused('conflict', `Visits cannot be logged now: the match is ${stage.replaceAll('_', ' ')}.`)
}
