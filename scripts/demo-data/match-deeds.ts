import {
  answerAsMentor,
  moveMatch,
  proposeMatch,
  type RecordedMove,
  reasonsFor,
  recordFamilyChoice,
} from '#app/domain/matching/index.ts'
import { addDays, type Day } from '#app/kernel/day.ts'
import { dayOfStep } from './match-life.ts'
import type { InventedMatch } from './matches.ts'
import type { Acting, Deed } from './replay.ts'
import type { Telling } from './telling.ts'
import type { Step } from './walk.ts'

const AFTERNOON = 14

/** Days after which a coordinator looks at a pause again. */
const LOOKED_AT_AGAIN = 42

/** All that happened to a match, from the proposal on. */
export function deedsOfMatch({ ids, staff }: Telling, match: InventedMatch): Deed[] {
  const { family, mentor, proposedOn, steps } = match
  const coordinator = staff.coordinatorOf(family)
  return [
    {
      on: proposedOn,
      hour: AFTERNOON,
      async do({ give }) {
        const proposal = {
          matchingProfileId: ids.families.of(family),
          volunteerId: ids.volunteers.of(mentor),
        }
        ids.matches.keep(match, await give(coordinator, proposeMatch, proposal))
      },
    },
    ...steps.map((step) => ({
      on: step.happenedOn,
      hour: AFTERNOON,
      async do(acting: Acting) {
        const mentorAccount = ids.accounts.find(mentor)
        await take(acting, step, { match, matchId: ids.matches.of(match), coordinator, mentorAccount })
        acting.forget(mentorAccount)
      },
    })),
  ]
}

type Taking = {
  readonly match: InventedMatch
  readonly matchId: string
  readonly coordinator: string
  readonly mentorAccount: string | undefined
}

/** A step as it is recorded: a mentor with an account answers for themselves, and the coordinator records the rest. */
function take(
  { give }: Acting,
  { move, happenedOn }: Step,
  { match, matchId, coordinator, mentorAccount }: Taking,
): Promise<unknown> {
  if (move === 'mentor_accepts' || move === 'mentor_declines') {
    const answer = move === 'mentor_accepts' ? 'yes' : 'no'
    return mentorAccount
      ? give(mentorAccount, answerAsMentor, { matchId, answer })
      : give(coordinator, answerAsMentor, { matchId, answer, answeredOn: happenedOn })
  }
  if (move === 'family_chooses') {
    const toldBy = match.family.startedOn ? 'key_worker' : 'family'
    return give(coordinator, recordFamilyChoice, { matchId, choice: 'chosen', toldBy, chosenOn: happenedOn })
  }
  const reason = reasonsFor(move as RecordedMove).length > 0 ? reasonOf(match) : null
  const until = move === 'pause' ? addDays(happenedOn, LOOKED_AT_AGAIN) : null
  return give(coordinator, moveMatch, {
    matchId,
    move,
    happenedOn,
    ...(reason ? { reason } : {}),
    ...(until ? { until } : {}),
  })
}

const reasonOf = ({ pausedBecause, endedBecause }: InventedMatch) => pausedBecause ?? endedBecause

/** The first day on which each mentor who still visits, or is paused, met a family of theirs. */
export function firstMet(matches: readonly InventedMatch[]): ReadonlyMap<string, Day> {
  const first = new Map<string, Day>()
  for (const match of matches) {
    const on = dayOfStep(match, 'introduce')
    const before = first.get(match.mentor.id)
    if (on && (!before || on < before)) first.set(match.mentor.id, on)
  }
  return first
}
