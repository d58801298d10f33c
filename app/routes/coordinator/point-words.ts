import type { Point } from '#app/ui/points.tsx'

type Reason = { criterion: string; points: number; of: number; says: string; asks: readonly string[] }

/** One criterion as the list of reasons shows it: an answer that nobody has is "?", and a question. */
export function pointOf({ criterion, points, of, says, asks }: Reason): Point {
  const isUnknown = points === 0 && asks.length > 0
  const ask = asks.join(' ')
  return { id: criterion, got: isUnknown ? null : points, of, words: says, ...(ask ? { ask } : {}) }
}
