import { clearedFor } from '#app/domain/matching/cleared-for.ts'
import type { MatchReasons } from '#app/domain/matching/match-reasons.ts'
import { markOf, needOf } from '#app/domain/matching/need-of.ts'
import { type MentorOffer, noConnections } from '#app/domain/matching/profiles.ts'
import { rankForFamily } from '#app/domain/matching/rank-for-family.ts'
import { defaultWeights, openMatchStages } from '#app/domain/matching/vocabulary.ts'
import { defaultVettingRequirements, readiness } from '#app/domain/vetting/index.ts'
import type { Day } from '#app/kernel/day.ts'
import type { InventedFamily } from './families.ts'
import type { MatchLife } from './match-life.ts'
import type { InventedVolunteer, Scene } from './volunteers.ts'

/** A match as the demo invents it: a family, the mentor who suited it best, and why. */
export type InventedMatch = MatchLife & {
  readonly id: string
  readonly family: InventedFamily
  readonly mentor: InventedVolunteer
  readonly reasons: MatchReasons
}

/**
 * Finds a mentor for every family whose life has a match, by the rules and points that the service itself goes by.
 * A family for which nobody is possible is left without.
 */
export function inventMatches(
  { newId, today }: Scene,
  volunteers: readonly InventedVolunteer[],
  families: readonly InventedFamily[],
): InventedMatch[] {
  const taken = new Map<string, number>()
  const byStory = [...families].sort((a, b) => Number(b.mentor !== null) - Number(a.mentor !== null))
  return byStory.flatMap((family) => {
    const { match } = family
    if (!match) return []
    const pair = poolsFor(family, volunteers)
      .map((pool) => best(family, match.proposedOn, pool, taken, today))
      .find((found) => found !== null)
    if (!pair) return []
    if ((openMatchStages as readonly string[]).includes(match.stage))
      taken.set(pair.mentor.id, (taken.get(pair.mentor.id) ?? 0) + 1)
    return [{ ...match, ...pair, id: newId(), family }]
  })
}

/** Whom to look at: the mentor of the story, or else those of the same organisation, nearest first. */
function poolsFor(
  { mentor, organisationId, area }: InventedFamily,
  volunteers: readonly InventedVolunteer[],
): InventedVolunteer[][] {
  if (mentor) return [volunteers.filter(({ displayName }) => displayName === mentor)]
  const own = volunteers.filter((one) => one.organisationId === organisationId)
  return [own.filter((one) => one.area.districtId === area.districtId), own]
}

function best(
  family: InventedFamily,
  on: Day,
  pool: readonly InventedVolunteer[],
  taken: ReadonlyMap<string, number>,
  today: Day,
): Pick<InventedMatch, 'mentor' | 'reasons'> | null {
  const ready = pool.filter(
    (one) => wasReady(one, on) && (family.mentor !== null || (isWithUs(one) && wasReady(one, today))),
  )
  const need = needOf(family.need, {
    id: family.id,
    place: family.area,
    consentInForce: true,
    keptApart: [],
  })
  const offers = ready.map((one) => offerOf(one, taken.get(one.id) ?? 0))
  const [first] = rankForFamily(need, offers, defaultWeights, on).candidates
  const mentor = ready.find(({ id }) => id === first?.mentorId)
  if (!first || !mentor) return null
  const { points, byCriterion, questions, km } = first
  return { mentor, reasons: { on, points, byCriterion, questions, km } }
}

const isWithUs = ({ stage }: InventedVolunteer) =>
  stage === 'approved' || stage === 'approved_with_restrictions'

function wasReady({ findings, overseasNeeded }: InventedVolunteer, on: Day): boolean {
  const facts = findings.map((finding, index) => ({
    ...finding,
    id: String(index),
    outcome: 'met' as const,
    recordedAt: new Date(0),
    expiresOn: null,
    supersedes: null,
  }))
  return readiness({ facts, requirements: [defaultVettingRequirements], overseasNeeded }, on).ready
}

function offerOf(mentor: InventedVolunteer, openMatches: number): MentorOffer {
  if (!mentor.offer) throw new Error(`${mentor.displayName} is ready and was never asked what they offer`)
  return {
    ...mentor.offer,
    id: mentor.id,
    place: mentor.area,
    notAvailable: [],
    stoodDown: false,
    restrictions: mentor.stage === 'approved_with_restrictions' ? null : [],
    clearedFor: clearedFor(mentor.role),
    openMatches,
    onProbation: false,
    connections: { ...noConnections, household: [markOf(mentor.id)] },
  }
}
