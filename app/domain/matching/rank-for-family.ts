import type { Day } from '#app/kernel/day.ts'
import { type Barrier, essexBarriers, travelKm } from './distance.ts'
import {
  applyHardRules,
  type Exclusion,
  type Pair,
  type Question,
  type ShownExclusion,
} from './hard-rules.ts'
import type { FamilyNeed, MentorOffer } from './profiles.ts'
import { type CriterionScore, score } from './score.ts'
import type { Weights } from './vocabulary.ts'

/** A mentor whom the coordinator may show to the family. */
export type Ranked = {
  readonly mentorId: string
  /** 1 is best. */
  readonly rank: number
  readonly points: number
  readonly byCriterion: readonly CriterionScore[]
  /** What to ask; those that must be answered first come first. */
  readonly questions: readonly Question[]
  readonly km: number | null
}

/** A mentor who is not possible for the family, with every rule that says so. */
export type Excluded = {
  readonly mentorId: string
  readonly exclusions: readonly [Exclusion, ...Exclusion[]]
  /** What the pair would score without those rules. */
  readonly pointsOtherwise: number
  readonly km: number | null
}

export type Ranking = { readonly candidates: readonly Ranked[]; readonly excluded: readonly Excluded[] }

/**
 * Every mentor for one family on a day: the possible ones best first, the others with their reasons.
 * Equal points are ordered by a hash of both ids, so that neither the order of the list nor the
 * alphabet favours anybody.
 */
export function rankForFamily(
  need: FamilyNeed,
  offers: readonly MentorOffer[],
  weights: Weights,
  on: Day,
  barriers: readonly Barrier[] = essexBarriers,
): Ranking {
  const judged = offers.map((offer) =>
    judge({ need, offer, on, km: between(need, offer, barriers) }, weights),
  )
  const inOrder = judged.toSorted(
    (a, b) => b.points - a.points || a.tie - b.tie || (a.mentorId < b.mentorId ? -1 : 1),
  )

  const candidates = inOrder
    .filter(({ exclusions }) => exclusions.length === 0)
    .map(({ mentorId, points, byCriterion, questions, km }, index) => ({
      mentorId,
      rank: index + 1,
      points,
      byCriterion,
      questions,
      km,
    }))
  const excluded = inOrder.flatMap(({ mentorId, exclusions: [first, ...others], points, km }) =>
    first ? { mentorId, exclusions: [first, ...others] as const, pointsOtherwise: points, km } : [],
  )
  return { candidates, excluded }
}

/**
 * The reasons as anybody who arranges matches may read them. One for restricted eyes is named, without saying which,
 * only where there is no other: whoever is not possible anyway gives nothing away.
 */
export function shownReasons([first, ...others]: Excluded['exclusions']): [
  ShownExclusion,
  ...ShownExclusion[],
] {
  const [open, ...more] = [first, ...others].map(({ shownAs }) => shownAs).filter(({ rule }) => rule !== null)
  return open ? [open, ...more] : [first.shownAs]
}

/** How many mentors each reason excludes, as it may be shown; each mentor counts once, by the first rule. */
export function countReasons(excluded: readonly Excluded[]) {
  const reasons = new Map<string, { name: string; whoMayOverride: string; mentors: number }>()
  for (const { exclusions } of excluded) {
    const [{ name, whoMayOverride }] = shownReasons(exclusions)
    const soFar = reasons.get(name) ?? { name, whoMayOverride, mentors: 0 }
    reasons.set(name, { ...soFar, mentors: soFar.mentors + 1 })
  }
  return [...reasons.values()].sort((a, b) => b.mentors - a.mentors || (a.name < b.name ? -1 : 1))
}

function judge(pair: Pair, weights: Weights) {
  const { exclusions, questions } = applyHardRules(pair)
  const { points, byCriterion, questions: more } = score(pair, weights)
  return {
    mentorId: pair.offer.id,
    tie: hash(`${pair.need.id}:${pair.offer.id}`),
    exclusions,
    points,
    byCriterion,
    questions: [...questions, ...more].toSorted((a, b) => Number(b.mustAskFirst) - Number(a.mustAskFirst)),
    km: pair.km,
  }
}

function between(need: FamilyNeed, offer: MentorOffer, barriers: readonly Barrier[]): number | null {
  return need.place && offer.place ? travelKm(offer.place, need.place, barriers) : null
}

/** FNV-1a: small, and the same everywhere. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0
  return value
}
