import { and, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { matchingProfile } from '#app/domain/families/index.ts'
import { foldName, volunteer } from '#app/domain/people/index.ts'
import { id } from '#app/kernel/inputs.ts'
import { type Asking, defineQuery } from '#app/kernel/query.ts'
import { reach } from '#app/kernel/records.ts'
import type { Reader } from '#db/client.ts'
import { matches, volunteers } from '#db/schema/index.ts'
import { loadOffers, type Offered } from './load-offers.ts'
import { needOn } from './need-on.ts'
import { countReasons, type Excluded, type Ranked, rankForFamily, shownReasons } from './rank-for-family.ts'
import { criteria, openMatchStages, type Weights } from './vocabulary.ts'
import { weightsOn } from './weights-on.ts'

/** Candidates that are shown at first, and at most. */
const FEW = 10
const MANY = 60
/** Near misses that are shown, and answers to "why not …?". */
const NEAR = 12

/**
 * Every approved volunteer within reach for one family: the possible ones best first, the others with the rule that
 * makes the pair impossible, as it may be shown. A person decides; nothing is proposed by asking this.
 */
export const rankVolunteers = defineQuery({
  name: 'matching.rank-for-family',
  action: 'matching.rank',
  on: matchingProfile,
  input: z.object({
    matchingProfileId: id,
    show: z.enum(['few', 'many']).default('few'),
    why: z.string().max(80).optional(),
  }),
  reveals: {
    familyId: 'T1',
    shares: 'T1',
    candidates: 'T3',
    possible: 'T1',
    notPossible: 'T1',
    reasons: 'T1',
    nearMisses: 'T3',
    asked: 'T3',
    proposed: 'T2',
    weights: 'T1',
  },
  async run(asking) {
    const { db, matchingProfile: profile, today, input } = asking
    const need = await needOn(asking, profile, today)
    const weights = await weightsOn(db, today)
    const proposed = await proposedTo(db, profile.id)
    const offered = need.consentInForce ? await offersWithin(asking, proposed) : new Map<string, Offered>()
    const offers = [...offered.values()].map(({ offer }) => offer)
    const { candidates, excluded } = rankForFamily(need, offers, weights, today)

    const fits = (one: Ranked) => ({ ...cardOf(offered, one), ...whyOf(one) })
    const fails = (one: Excluded) => ({ ...cardOf(offered, one), ...whyNotOf(one) })
    const named = namedLike(input.why, offered)
    return {
      familyId: profile.id,
      shares: need.consentInForce,
      candidates: candidates.slice(0, input.show === 'many' ? MANY : FEW).map(fits),
      possible: candidates.length,
      notPossible: excluded.length,
      reasons: countReasons(excluded),
      nearMisses: excluded.filter(failsOneOpenRule).slice(0, NEAR).map(fails),
      asked: {
        candidates: candidates.filter(named).slice(0, NEAR).map(fits),
        excluded: excluded.filter(named).slice(0, NEAR).map(fails),
      },
      proposed,
      weights: inOrder(weights),
    }
  },
})

/** All within the actor's reach, by id, but those whom this family has been offered already. */
async function offersWithin(
  asking: Asking,
  proposed: readonly { volunteerId: string }[],
): Promise<Map<string, Offered>> {
  const within = reach(volunteer, asking.actor, asking.kinds)
  const all = await loadOffers({ db: asking.db, open: asking.open, on: asking.today }, within)
  const already = new Set(proposed.map(({ volunteerId }) => volunteerId))
  return new Map(all.filter(({ offer }) => !already.has(offer.id)).map((one) => [one.offer.id, one]))
}

/** Whether a pair fails one rule only, and one that may be named: somebody might set it aside. */
const failsOneOpenRule = ({ exclusions }: Excluded) =>
  exclusions.length === 1 && exclusions[0].shownAs.rule !== null && exclusions[0].mayOverride.length > 0

/** Whether a volunteer is the one somebody asks about, by a part of the name or by the reference. */
function namedLike(typed: string | undefined, offered: ReadonlyMap<string, Offered>) {
  const asked = foldName(typed ?? '')
  return ({ mentorId }: { mentorId: string }) => {
    const one = offered.get(mentorId)
    return (
      asked !== '' &&
      one !== undefined &&
      (foldName(one.name).includes(asked) || foldName(one.reference) === asked)
    )
  }
}

type Pair = { mentorId: string; km: number | null }

/** Who it is, where from, and how many places are free. */
function cardOf(offered: ReadonlyMap<string, Offered>, { mentorId, km }: Pair) {
  const one = offered.get(mentorId)
  if (!one) throw new Error(`The volunteer ${mentorId} was ranked and never loaded`)
  const { name, reference, place, offer } = one
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

function whyNotOf({ exclusions, pointsOtherwise }: Excluded) {
  const reasons = shownReasons(exclusions)
  const [{ whoMayOverride }] = reasons
  return { reasons, whoMayOverride, pointsOtherwise }
}

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

const inOrder = (weights: Weights) => criteria.map((criterion) => ({ criterion, points: weights[criterion] }))
