import { and, desc, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { mayHaveMentor, sharesForMentoring } from '#app/domain/families/index.ts'
import { advance, revise } from '#app/kernel/advance.ts'
import { defineCommand, type Work } from '#app/kernel/command.ts'
import { type Day, dayOf } from '#app/kernel/day.ts'
import { day, id, version } from '#app/kernel/inputs.ts'
import type { RowOf } from '#app/kernel/records.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { families, journeySteps, matches, matchingProfiles } from '#db/schema/index.ts'
import { journey } from './journey.ts'
import { mustFollow } from './must-follow.ts'
import { mustStillBePossible, profileOf } from './must-still-be-possible.ts'
import {
  bringsTogether,
  ends,
  type RecordedMove,
  reasonsFor,
  recordedMoves,
  takesBack,
} from './recorded-moves.ts'
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
    /** For a pause: the day on which to look at it again. */
    until: day.optional(),
    version: version.optional(),
  }),
  async run(work) {
    const { match: current, input } = work
    const { move, happenedOn } = input
    await mustFollow(work, current, 'happenedOn', happenedOn)
    mustGiveReason(move, input.reason)
    mustSayUntil(move, happenedOn, input.until)
    if (takesBack(move)) await mustHaveEndedToday(work, current, move)
    if (bringsTogether(move)) await mustStillBePossible(work, current, happenedOn)

    const moved = await advance(work, matches, journey, current, move, happenedOn)
    const keyWorkerId = await keyWorkerOf(work, current.familyId)
    await revise(work, matches, journey.subject, moved, whatFollows(moved, keyWorkerId, input))
    await keepWaiting(work, current.familyId, move, happenedOn)
    const { id: matchId, familyId, volunteerId } = current
    const reason = input.reason ?? ''
    return {
      result: matchId,
      events: [
        {
          type: 'match.moved',
          matchId,
          familyId,
          volunteerId,
          move,
          reason,
          keyWorkerId: keyWorkerId ?? '',
          happenedOn,
        },
      ],
    }
  },
})

function mustGiveReason(move: RecordedMove, reason: string | undefined): void {
  const reasons: readonly string[] = reasonsFor(move)
  const holds = reasons.length === 0 ? reason === undefined : reason !== undefined && reasons.includes(reason)
  if (!holds)
    throw new Refused('invalid', 'Check your answers.', { reason: ['Choose a reason from the list'] })
}

/** A pause without a day on which somebody looks at it again would be forgotten. */
function mustSayUntil(move: RecordedMove, happenedOn: Day, until: Day | undefined): void {
  if (move !== 'pause') return
  if (until === undefined || until <= happenedOn)
    throw new Refused('invalid', 'Check your answers.', {
      until: ['Enter the day on which you look at it again, after the day of the pause'],
    })
}

/**
 * An ending is taken back only on the day on which it was written down, and to where the match stood.
 *
 * @throws Refused `conflict` later, and for the other way back
 */
async function mustHaveEndedToday({ tx, today }: Work, { id }: Match, move: RecordedMove): Promise<void> {
  const [last] = await tx
    .select({ fromStage: journeySteps.fromStage, recordedAt: journeySteps.recordedAt })
    .from(journeySteps)
    .where(eq(journeySteps.subjectId, id))
    .orderBy(desc(journeySteps.recordedAt), desc(journeySteps.id))
    .limit(1)
  if (!last || dayOf(last.recordedAt) !== today)
    throw new Refused(
      'conflict',
      'An ending is taken back on the day it was written down. Propose them again.',
    )
  if ((last.fromStage === 'trial') !== (move === 'reopen_trial'))
    throw new Refused('conflict', 'Somebody else has just changed this match.')
}

async function keyWorkerOf({ tx }: Work, familyId: string): Promise<string | null> {
  const [family] = await tx
    .select({ keyWorkerId: families.keyWorkerId })
    .from(families)
    .where(eq(families.id, familyId))
  return family?.keyWorkerId ?? null
}

type Moving = {
  move: RecordedMove
  happenedOn: Day
  reason?: PauseReason | ClosureReason | undefined
  until?: Day | undefined
}

/** What the record keeps of a move. The professional contact follows the family's key worker at every step. */
function whatFollows(
  { coordinatorId }: Match,
  keyWorkerId: string | null,
  { move, happenedOn, reason, until }: Moving,
) {
  return {
    professionalId: keyWorkerId ?? coordinatorId,
    pausedBecause: move === 'pause' ? (reason as PauseReason) : null,
    pausedUntil: move === 'pause' ? (until ?? null) : null,
    ...(ends(move) ? { endedOn: happenedOn, endedBecause: reason as ClosureReason } : {}),
    ...(takesBack(move) ? { endedOn: null, endedBecause: null } : {}),
  }
}

/** A family stops waiting when its trial starts or its match goes on after all, and waits again when the match ends before its time. */
async function keepWaiting(work: Work, familyId: string, move: RecordedMove, on: Day): Promise<void> {
  const hasMentor = move === 'start_trial' || takesBack(move)
  if (!hasMentor && move !== 'close_early') return
  const profile = await profileOf(work, familyId)
  const waitingSince = hasMentor ? null : await waitsAgain(work, familyId, on)
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
