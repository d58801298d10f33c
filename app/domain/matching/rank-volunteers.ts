import { and, eq, inArray, notInArray } from 'drizzle-orm'
import { z } from 'zod'
import { consentInForce, matchingProfile, ownConsents } from '#app/domain/families/index.ts'
import { rulesOn } from '#app/domain/governance/index.ts'
import { foldName, volunteer } from '#app/domain/people/index.ts'
import { requirementsFrom, type VettingFile } from '#app/domain/vetting/index.ts'
import { id } from '#app/kernel/inputs.ts'
import { type Asking, defineQuery } from '#app/kernel/query.ts'
import { reach } from '#app/kernel/records.ts'
import { matches, volunteers } from '#db/schema/index.ts'
import { loadOffers, type Offered } from './load-offers.ts'
import { needOn } from './need-on.ts'
import { countReasons, type Excluded, type Ranked, rankForFamily, shownReasons } from './rank-for-family.ts'
import { criteria, defaultWeights, openMatchStages, type Weights } from './vocabulary.ts'

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
    weights: 'T1',
  },
  async run(asking) {
    const { db, matchingProfile: profile, today, input } = asking
    const given = await ownConsents(asking, profile.id)
    const shares = consentInForce(given, 'sharing_for_mentoring', today)
    const need = await needOn(asking, { profile, on: today, consentInForce: shares })
    const rules = await rulesOn(db, ['matching.weights', 'vetting.requirements'], today)
    const weights = rules.inForce<Weights>('matching.weights') ?? defaultWeights
    const requirements = requirementsFrom(rules.versionsOf('vetting.requirements'))
    const offered = shares ? await offersWithin(asking, requirements) : new Map<string, Offered>()
    const offers = [...offered.values()].map(({ offer }) => offer)
    const { candidates, excluded } = rankForFamily(need, offers, weights, today)

    const fits = (one: Ranked) => ({ ...cardOf(offered, one), ...whyOf(one) })
    const fails = (one: Excluded) => ({ ...cardOf(offered, one), ...whyNotOf(one) })
    const named = namedLike(input.why, offered)
    return {
      familyId: profile.id,
      shares,
      candidates: candidates.slice(0, input.show === 'many' ? MANY : FEW).map(fits),
      possible: candidates.length,
      notPossible: excluded.length,
      reasons: countReasons(excluded),
      nearMisses: excluded.filter(failsOneOpenRule).slice(0, NEAR).map(fails),
      asked: {
        candidates: candidates.filter(named).slice(0, NEAR).map(fits),
        excluded: excluded.filter(named).slice(0, NEAR).map(fails),
      },
      weights: inOrder(weights),
    }
  },
})

/** All within the actor's reach, by id, but those whom this family has been offered already. */
async function offersWithin(
  asking: Asking & { readonly matchingProfile: { readonly id: string } },
  requirements: VettingFile['requirements'],
): Promise<Map<string, Offered>> {
  const { db, open, today: on, actor, kinds, matchingProfile: family } = asking
  const offeredAlready = db
    .select({ volunteerId: matches.volunteerId })
    .from(matches)
    .where(and(eq(matches.familyId, family.id), inArray(matches.stage, [...openMatchStages])))
  const within = and(reach(volunteer, actor, kinds), notInArray(volunteers.id, offeredAlready))
  const all = await loadOffers({ db, open, on, requirements }, within)
  return new Map(all.map((one) => [one.offer.id, one]))
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

const inOrder = (weights: Weights) => criteria.map((criterion) => ({ criterion, points: weights[criterion] }))
