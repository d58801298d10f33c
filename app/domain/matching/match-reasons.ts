import type { Day } from '#app/kernel/day.ts'
import type { Ranked } from './rank-for-family.ts'

/** Why a pair was proposed, in points and words, as they stood on the day. Kept encrypted with the match. */
export type MatchReasons = Pick<Ranked, 'points' | 'byCriterion' | 'questions' | 'km'> & { readonly on: Day }

/** Reads what a match keeps; null where it came from another system, or its key was destroyed. */
export function readReasons(text: string | null): MatchReasons | null {
  const kept = text === null ? {} : (JSON.parse(text) as Partial<MatchReasons>)
  return kept.byCriterion ? (kept as MatchReasons) : null
}
