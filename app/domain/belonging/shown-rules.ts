import { type MatchStage, openMatchStages } from '../matching/vocabulary.ts'

/** Stages in which a family may know of a match: from the day the mentor said yes until it is over. */
export const shownStages = openMatchStages.filter((stage) => stage !== 'proposed')

/** Whether the family has chosen this mentor. */
export const isChosen = (stage: MatchStage): boolean =>
  stage !== 'mentor_accepted' && (shownStages as readonly MatchStage[]).includes(stage)

/** The match that has come furthest; of two as far, the later made. Undefined where there is none. */
export function furthest<Pair extends { id: string; stage: MatchStage }>(
  pairs: readonly Pair[],
): Pair | undefined {
  const rank = ({ stage }: Pair) => (openMatchStages as readonly MatchStage[]).indexOf(stage)
  return pairs.toSorted((a, b) => rank(b) - rank(a) || (a.id < b.id ? 1 : -1))[0]
}

/** The first name in "Leila Haddad": all of a mentor's name that a family is told. */
export const firstNameIn = (name: string): string => name.trim().split(/\s+/)[0] ?? ''
