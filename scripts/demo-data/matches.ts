import type { InventedFamily } from './families.ts'
import type { MatchLife } from './match-life.ts'
import type { Pair } from './matchmaker.ts'

/** A match as the demo invents it: a family, its mentor, and why it is this one. */
export type InventedMatch = MatchLife & Pair & { readonly id: string; readonly family: InventedFamily }

/** The matches of all families that have a mentor, or had one, in the order in which they were proposed. */
export function matchesOf(families: readonly InventedFamily[], newId: () => string): InventedMatch[] {
  return families
    .flatMap((family) => {
      const { match, pair } = family
      return match && pair ? [{ ...match, ...pair, family }] : []
    })
    .toSorted((a, b) => (a.proposedOn === b.proposedOn ? 0 : a.proposedOn < b.proposedOn ? -1 : 1))
    .map((match) => ({ ...match, id: newId() }))
}
