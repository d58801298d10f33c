import type { MatchStage } from '#app/domain/matching/vocabulary.ts'
import type { TagMeaning } from '#app/ui/tag.tsx'

/** What each stage of a match means for whoever reads a list. */
export const matchStageMeaning: Readonly<Record<MatchStage, TagMeaning>> = {
  proposed: 'look',
  mentor_accepted: 'look',
  family_accepted: 'moving',
  introduced: 'moving',
  trial: 'moving',
  active: 'met',
  paused: 'late',
  ending_planned: 'moving',
  closed: 'quiet',
  closed_early: 'quiet',
  abandoned_before_start: 'quiet',
}
