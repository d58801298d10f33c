import type { MatchStage } from './vocabulary.ts'

/** Stages in which the family has chosen this mentor and the match is not over. */
const chosenStages: readonly MatchStage[] = [
  'family_accepted',
  'introduced',
  'trial',
  'active',
  'paused',
  'ending_planned',
]

/**
 * Whether a mentor may know a family's first names: from the day the family chose them until the match is over.
 * Before, they see an area and what the family wants to work on, and nothing by which to find it.
 */
export function knowsFirstNames(stage: MatchStage): boolean {
  return chosenStages.includes(stage)
}

/** Whether the need of the family is still theirs to see: not once the match is over. */
export function knowsNeed(stage: MatchStage): boolean {
  return stage === 'proposed' || stage === 'mentor_accepted' || knowsFirstNames(stage)
}
