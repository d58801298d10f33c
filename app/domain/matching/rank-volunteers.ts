import { and, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { matchingProfile } from '#app/domain/families/index.ts'
import { volunteer } from '#app/domain/people/index.ts'
import { id } from '#app/kernel/inputs.ts'
import { type Asking, defineQuery } from '#app/kernel/query.ts'
import { reach } from '#app/kernel/records.ts'
import type { Reader } from '#db/client.ts'
import { matches, volunteers } from '#db/schema/index.ts'
import { loadOffers, type Offered } from './load-offers.ts'
import { needOn } from './need-on.ts'
import { countReasons, type Excluded, type Ranked, rankForFamily, shownReasons } from './rank-for-family.ts'
import { openMatchStages, type Weights } from './vocabulary.ts'
import { weightsOn } from './weights-on.ts'

/**
 * Every approved volunteer within reach for one family: the possible ones best first, the others with the rule that
 * makes the pair impossible, as it may be shown. A person decides; nothing is proposed by asking this.
 */
export const rankVolunteers = defineQuery({
  name: 'matching.rank-for-family',
  action: 'matching.rank',
  on: matchingProfile,
  input: z.object({ matchingProfileId: id }),
  reveals: {
    familyId: 'T1',
    shares: 'T1',
    candidates: 'T3',
    excluded: 'T3',
    reasons: 'T1',
    proposed: 'T2',
    weights: 'T1',
  },
  async run(asking) {
    const { db, matchingProfile: profile, today } = asking
    const [need, weights, proposed] = await Promise.all([
      needOn(asking, profile, today),
      weightsOn(db, today),
      proposedTo(db, profile.id),
    ])
    const shown = { familyId: profile.id, shares: need.consentInForce, proposed, weights: inOrder(weights) }
    if (!need.consentInForce) return { ...shown, candidates: [], excluded: [], reasons: [] }

    const offered = await offersWithin(asking, new Set(proposed.map(({ volunteerId }) => volunteerId)))
    const byId = new Map(offered.map((one) => [one.offer.id, one]))
    const { candidates, excluded } = rankForFamily(
      need,
      [...byId.values()].map(({ offer }) => offer),
      weights,
      today,
    )
    return {
      ...shown,
      candidates: candidates.map((ranked) => ({ ...cardOf(byId, ranked), ...whyOf(ranked) })),
      excluded: excluded.map((pair) => ({ ...cardOf(byId, pair), ...whyNotOf(pair) })),
      reasons: countReasons(excluded),
    }
  },
})

/** All within the actor's reach but those whom this family has been offered already. */
async function offersWithin(asking: Asking, already: ReadonlySet<string>): Promise<Offered[]> {
  const within = reach(volunteer, asking.actor, asking.kinds)
  const all = await loadOffers({ db: asking.db, open: asking.open, on: asking.today }, within)
  return all.filter(({ offer }) => !already.has(offer.id))
}

type Pair = { mentorId: string; km: number | null }

/** Who it is, where from, and how many places are free. */
function cardOf(byId: ReadonlyMap<string, Offered>, { mentorId, km }: Pair) {
  const offered = byId.get(mentorId)
  if (!offered) throw new Error(`The volunteer ${mentorId} was ranked and never loaded`)
  const { name, reference, place, offer } = offered
  return {
    volunteerId: mentorId,
    name,
    reference,
    place,
    km,
    freePlaces: Math.max(0, offer.capacity - offer.openMatches),
    places: offer.capacity,
  }
}

const whyOf = ({ rank, points, byCriterion, questions }: Ranked) => ({ rank, points, byCriterion, questions })

const whyNotOf = ({ exclusions, pointsOtherwise }: Excluded) => ({
  reasons: shownReasons(exclusions),
  pointsOtherwise,
})

/** The volunteers proposed to this family whose match is open. */
function proposedTo(db: Reader, familyId: string) {
  return db
    .select({
      matchId: matches.id,
      volunteerId: matches.volunteerId,
      stage: matches.stage,
      name: volunteers.displayName,
    })
    .from(matches)
    .innerJoin(volunteers, eq(volunteers.id, matches.volunteerId))
    .where(and(eq(matches.familyId, familyId), inArray(matches.stage, [...openMatchStages])))
}

const inOrder = (weights: Weights) =>
  Object.entries(weights).map(([criterion, points]) => ({ criterion, points }))
