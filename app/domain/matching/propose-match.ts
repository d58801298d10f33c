import { and, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { matchingProfile, mayHaveMentor } from '#app/domain/families/index.ts'
import { nextReferences, volunteer } from '#app/domain/people/index.ts'
import { defineCommand, type Work } from '#app/kernel/command.ts'
import { id, version } from '#app/kernel/inputs.ts'
import { type RowOf, reach } from '#app/kernel/records.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { families, matches } from '#db/schema/index.ts'
import { judgePair, whyNotPossible } from './judge-pair.ts'
import type { MatchReasons } from './match-reasons.ts'
import { openMatchStages } from './vocabulary.ts'

type Profile = RowOf<typeof matchingProfile>

/**
 * Proposes a volunteer as a family's mentor, and asks the volunteer. A pair that a hard rule makes impossible is
 * refused with its reason. The family's key worker is its professional contact, or else whoever proposes.
 */
export const proposeMatch = defineCommand({
  name: 'matching.propose',
  action: 'matching.propose',
  on: matchingProfile,
  input: z.strictObject({ matchingProfileId: id, volunteerId: id, version: version.optional() }),
  async run(work) {
    const { tx, matchingProfile: profile, input, actor, today, newId, lock } = work
    const family = await mustBeWaiting(work, profile)
    const { offered, reasons } = await mustBePossible(work, profile, input.volunteerId)
    await mustBeNew(work, profile.id, input.volunteerId)

    const matchId = newId()
    const [reference = ''] = await nextReferences(tx, 'match', 1)
    await tx.insert(matches).values({
      id: matchId,
      reference,
      familyId: profile.id,
      volunteerId: offered.offer.id,
      organisationId: offered.organisationId,
      districtId: offered.districtId,
      stage: 'proposed',
      proposedOn: today,
      coordinatorId: actor.accountId,
      professionalId: family.keyWorkerId ?? actor.accountId,
      reasons: await lock(
        { kind: 'family', id: profile.id },
        matches.reasons,
        matchId,
        JSON.stringify(reasons),
      ),
    })
    return {
      result: matchId,
      events: [{ type: 'match.proposed', matchId, familyId: profile.id, volunteerId: offered.offer.id }],
    }
  },
})

async function mustBeWaiting({ tx }: Work, profile: Profile) {
  const [family] = await tx.select().from(families).where(eq(families.id, profile.id))
  if (!family || !mayHaveMentor(family.stage) || profile.waitingSince === null)
    throw new Refused('conflict', 'This family is not waiting for a mentor.')
  return family
}

async function mustBePossible(work: Work, profile: Profile, volunteerId: string) {
  const within = reach(volunteer, work.actor, ['coordinates'])
  const judged = await judgePair(work, { profile, volunteerId, on: work.today, within })
  if (!judged) throw new Refused('not-found', 'There is no such volunteer.')
  const whyNot = whyNotPossible(judged)
  const [pair] = judged.candidates
  if (whyNot !== null || !pair)
    throw new Refused('invalid', `${judged.offered.name} cannot be proposed. ${whyNot}`)
  const reasons: MatchReasons = {
    on: judged.on,
    points: pair.points,
    byCriterion: pair.byCriterion,
    questions: pair.questions,
    km: pair.km,
  }
  return { offered: judged.offered, reasons }
}

async function mustBeNew({ tx }: Work, familyId: string, volunteerId: string): Promise<void> {
  const [open] = await tx
    .select({ id: matches.id })
    .from(matches)
    .where(
      and(
        eq(matches.familyId, familyId),
        eq(matches.volunteerId, volunteerId),
        inArray(matches.stage, [...openMatchStages]),
      ),
    )
  if (open) throw new Refused('conflict', 'This volunteer has been proposed to this family already.')
}
