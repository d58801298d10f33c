import type { VolunteerStage } from '../recruitment/vocabulary.ts'

/** Stages in which somebody is no longer on the way to being a mentor, nor one. Some of them can come back. */
export const endedStages = [
  'declined',
  'withdrawn',
  'lapsed',
  'left',
  'removed',
] as const satisfies readonly VolunteerStage[]

/** Whether somebody's way with the programme has ended, at least for now. */
export const hasEnded = (stage: VolunteerStage): boolean =>
  (endedStages as readonly VolunteerStage[]).includes(stage)
