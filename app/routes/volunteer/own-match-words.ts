import type { ownMatches } from '#app/domain/matching/index.ts'
import { type MatchStage, visitingStages } from '#app/domain/matching/vocabulary.ts'
import type { AnswerOf } from '#app/kernel/query.ts'

/** A match in a volunteer's list; what they may not know yet is missing. */
export type OwnMatch = Partial<AnswerOf<typeof ownMatches>['rows'][number]>

/** Where a match stands, said to its volunteer. */
export const stageWords: Readonly<Record<MatchStage, string>> = {
  proposed: 'Waiting for your answer.',
  mentor_accepted: 'You said yes. Now the family chooses.',
  family_accepted: 'The family chose you. Next you are introduced.',
  introduced: 'You have been introduced.',
  trial: 'The first visits, to see if it suits you both.',
  active: 'You are their mentor.',
  paused: 'Paused. There are no visits until it goes on.',
  ending_planned: 'You are planning the ending together.',
  closed: 'This match has ended.',
  closed_early: 'This match has ended.',
  abandoned_before_start: 'This match did not go ahead.',
}

/** Whether visits of the match can be logged now. */
export const isVisiting = ({ stage }: { stage?: MatchStage | undefined }): boolean =>
  stage !== undefined && (visitingStages as readonly MatchStage[]).includes(stage)

/** The family by its first names, or by its area while these are not shared. */
export const nameOf = ({ firstNames, area }: Pick<OwnMatch, 'firstNames' | 'area'>): string =>
  firstNames || (area ? `A family in ${area}` : 'A family')

/** A professional as a mentor turns to them: "Priya Shah, key worker". */
export function sayProfessional(
  professional: Partial<NonNullable<OwnMatch['professional']>> | undefined,
): string | null {
  if (!professional?.name) return null
  return `${professional.name}, ${professional.isKeyWorker ? 'the family’s key worker' : 'your coordinator'}`
}

/** The way to the messages: "Messages with Joanne Pike: 2 are new". */
export function sayMessagesWith(name: string | undefined, unread = 0): string {
  const what = `Messages with ${name ?? 'the key worker'}`
  return unread === 0 ? what : `${what}: ${unread} ${unread === 1 ? 'is' : 'are'} new`
}
