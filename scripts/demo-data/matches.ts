import type { ClosureReason, PauseReason } from '#app/domain/matching/vocabulary.ts'
import type { InventedFamily } from './families.ts'
import type { MatchLife } from './match-life.ts'
import { isReady, type Pair } from './matchmaker.ts'
import type { Scene } from './scene.ts'

/** A match as the demo invents it: a family, its mentor, and why it is this one. */
export type InventedMatch = MatchLife &
  Pair & {
    readonly id: string
    readonly family: InventedFamily
    readonly endedBecause: ClosureReason | null
    readonly pausedBecause: PauseReason | null
  }

/** The matches of all families that have a mentor, or had one, in the order in which they were proposed. */
export function matchesOf(scene: Scene, families: readonly InventedFamily[]): InventedMatch[] {
  return families
    .flatMap((family) => {
      const { match, pair } = family
      return match && pair ? [{ ...match, ...pair, family, ...reasonsFor(scene, match, pair) }] : []
    })
    .toSorted((a, b) => (a.proposedOn === b.proposedOn ? 0 : a.proposedOn < b.proposedOn ? -1 : 1))
    .map((match) => ({ ...match, id: scene.newId() }))
}

const atTheEnd = ['goals_met', 'goals_met', 'goals_met', 'planned_end', 'programme_ended'] as const
const before = ['family_chose', 'mentor_left', 'moved', 'mismatch', 'no_contact', 'step_up'] as const
const pauses = ['mentor_away', 'family_asked', 'family_away', 'illness'] as const

function reasonsFor({ random, today }: Scene, { stage }: MatchLife, { mentor }: Pair) {
  return {
    endedBecause:
      stage === 'closed' ? random.pick(atTheEnd) : stage === 'closed_early' ? random.pick(before) : null,
    pausedBecause:
      stage !== 'paused' ? null : isReady(mentor, today) ? random.pick(pauses) : ('gate_expired' as const),
  }
}
