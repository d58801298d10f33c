import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { openMatchStages } from '#app/domain/matching/vocabulary.ts'
import { advance, revise } from '#app/kernel/advance.ts'
import { defineCommand, type Work } from '#app/kernel/command.ts'
import { day, id } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { families, matches, matchingProfiles } from '#db/schema/index.ts'
import { type FamilyMove, journey, mayHaveMentor } from './journey.ts'
import { mustHaveHappened } from './must-have-happened.ts'
import { matchingProfile } from './records.ts'

const moves = Object.keys(journey.moves) as [FamilyMove, ...FamilyMove[]]

/** Takes a family one step along its journey, on the day the step happened. */
export const moveFamily = defineCommand({
  name: 'families.move',
  action: 'families.move',
  on: matchingProfile,
  input: z.strictObject({
    matchingProfileId: id,
    move: z.enum(moves, { error: 'Choose a step' }),
    happenedOn: day,
  }),
  async run(work) {
    const { tx, matchingProfile: profile, input, today } = work
    const { move, happenedOn } = input
    mustHaveHappened('happenedOn', happenedOn, today)
    const [family] = await tx.select().from(families).where(eq(families.id, profile.id))
    if (!family) throw new Refused('not-found', 'There is no such family.')
    if (happenedOn < family.referredOn)
      throw new Refused('invalid', 'Check your answers.', {
        happenedOn: ['Enter the day of the referral or a later one'],
      })

    const moved = await advance(work, families, journey, family, move, happenedOn)
    if (move === 'start') await revise(work, families, 'family', moved, { startedOn: happenedOn })
    if (!mayHaveMentor(moved.stage)) await stopWaiting(work, profile)
    return { result: profile.id, events: [{ type: 'family.moved', familyId: profile.id, move, happenedOn }] }
  },
})

/** A family that has gone waits for nobody; a match that is still open is ended first, so that nobody is forgotten. */
async function stopWaiting(work: Work, profile: typeof matchingProfiles.$inferSelect): Promise<void> {
  const stages = await work.tx
    .select({ stage: matches.stage })
    .from(matches)
    .where(eq(matches.familyId, profile.id))
  if (stages.some(({ stage }) => (openMatchStages as readonly string[]).includes(stage)))
    throw new Refused('conflict', 'This family has a match that is still open. End the match first.')
  if (profile.waitingSince !== null)
    await revise(work, matchingProfiles, 'family', profile, { waitingSince: null })
}
