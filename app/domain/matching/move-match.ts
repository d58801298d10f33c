import { and, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { mayHaveMentor, sharesForMentoring } from '#app/domain/families/index.ts'
import { advance, revise } from '#app/kernel/advance.ts'
import { defineCommand, type Work } from '#app/kernel/command.ts'
import type { Day } from '#app/kernel/day.ts'
import { day, id, version } from '#app/kernel/inputs.ts'
import type { RowOf } from '#app/kernel/records.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { families, matches, matchingProfiles } from '#db/schema/index.ts'
import { journey } from './journey.ts'
import { mustFollow } from './must-follow.ts'
import { mustStillBePossible, profileOf } from './must-still-be-possible.ts'
import { bringsTogether, ends, type RecordedMove, reasonsFor, recordedMoves } from './recorded-moves.ts'
import { match } from './records.ts'
import { type ClosureReason, closureReasons, type PauseReason, pauseReasons } from './vocabulary.ts'

type Match = RowOf<typeof match>

/** Takes a match one step on, on the day the step happened. */
export const moveMatch = defineCommand({
  name: 'matching.move',
  action: 'matching.move',
  on: match,
  input: z.strictObject({
    matchId: id,
    move: z.enum(recordedMoves, { error: 'Choose a step' }),
    happenedOn: day,
    reason: z.enum([...pauseReasons, ...closureReasons]).optional(),
    version: version.optional(),
  }),
  async run(work) {
    const { match: current, input } = work
    const { move, happenedOn } = input
    await mustFollow(work, current, 'happenedOn', happenedOn)
    mustGiveReason(move, input.reason)
    if (bringsTogether(move)) await mustStillBePossible(work, current, happenedOn)

    const moved = await advance(work, matches, journey, current, move, happenedOn)
    await revise(work, matches, journey.subject, moved, await whatFollows(work, moved, input))
    await keepWaiting(work, current.familyId, move, happenedOn)
    const { id: matchId, familyId, volunteerId } = current
    const reason = input.reason ?? ''
    return {
      result: matchId,
      events: [{ type: 'match.moved', matchId, familyId, volunteerId, move, reason, happenedOn }],
    }
  },
})

function mustGiveReason(move: RecordedMove, reason: string | undefined): void {
  const reasons: readonly string[] = reasonsFor(move)
  const holds = reasons.length === 0 ? reason === undefined : reason !== undefined && reasons.includes(reason)
  if (!holds)
    throw new Refused('invalid', 'Check your answers.', { reason: ['Choose a reason from the list'] })
}

/** What the record keeps of a move. The professional contact follows the family's key worker at every step. */
async function whatFollows(
  { tx }: Work,
  { familyId, coordinatorId }: Match,
  {
    move,
    happenedOn,
    reason,
  }: { move: RecordedMove; happenedOn: Day; reason?: PauseReason | ClosureReason | undefined },
) {
  const [family] = await tx
    .select({ keyWorkerId: families.keyWorkerId })
    .from(families)
    .where(eq(families.id, familyId))
  return {
    professionalId: family?.keyWorkerId ?? coordinatorId,
    pausedBecause: move === 'pause' ? (reason as PauseReason) : null,
    ...(ends(move) ? { endedOn: happenedOn, endedBecause: reason as ClosureReason } : {}),
  }
}

/** A family stops waiting when its trial starts, and waits again when the match ends before its time. */
async function keepWaiting(work: Work, familyId: string, move: RecordedMove, on: Day): Promise<void> {
  if (move !== 'start_trial' && move !== 'close_early') return
  const profile = await profileOf(work, familyId)
  const waitingSince = move === 'start_trial' ? null : await waitsAgain(work, familyId, on)
  if (waitingSince !== profile.waitingSince)
    await revise(work, matchingProfiles, 'family', profile, { waitingSince })
}

async function waitsAgain({ tx, today }: Work, familyId: string, on: Day): Promise<Day | null> {
  const [family] = await tx.select({ stage: families.stage }).from(families).where(eq(families.id, familyId))
  const [other] = await tx
    .select({ id: matches.id })
    .from(matches)
    .where(and(eq(matches.familyId, familyId), inArray(matches.stage, ['trial', 'active', 'paused'])))
  const mayWait = family !== undefined && mayHaveMentor(family.stage) && other === undefined
  return mayWait && (await sharesForMentoring(tx, familyId, today)) ? on : null
}
