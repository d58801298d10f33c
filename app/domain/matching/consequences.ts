import {
  type Consequences,
  type EmailOrder,
  familyNamed,
  say,
  volunteerNamed,
} from '#app/kernel/consequences.ts'
import type { MatchingEvent } from './events.ts'
import type { RecordedMove } from './recorded-moves.ts'

/** What each move was, before the pair is named. The answers of both sides are events of their own. */
const moveWords: Readonly<Record<RecordedMove, string>> = {
  introduce: 'The introduction took place',
  start_trial: 'The trial began',
  confirm: 'The match was confirmed',
  pause: 'The match was paused',
  resume: 'The match went on',
  resume_trial: 'The trial went on',
  plan_ending: 'An ending was planned',
  carry_on: 'The match carries on after all',
  close: 'The match ended as planned',
  close_early: 'The match ended early',
  reopen: 'The ending was taken back, and the match goes on',
  reopen_trial: 'The ending was taken back, and the trial goes on',
  abandon: 'The match was given up before it began',
}

const toVolunteer = (
  template: string,
  { volunteerId, matchId }: { volunteerId: string; matchId: string },
): EmailOrder => ({
  template,
  to: { kind: 'volunteer', id: volunteerId },
  props: { matchId },
})

export const matchingConsequences: Consequences<MatchingEvent> = {
  'match.proposed': {
    says: (e) => say`Proposed ${volunteerNamed(e.volunteerId)} as mentor of ${familyNamed(e.familyId)}`,
    emails: (e) => [toVolunteer('match-proposed', e)],
  },
  'match.mentor-answered': {
    says: (e) => say`${volunteerNamed(e.volunteerId)} said ${e.answer} to ${familyNamed(e.familyId)}`,
    emails: (e) =>
      e.by === 'volunteer'
        ? [
            {
              template: 'match-moved',
              to: { kind: 'account', id: e.coordinatorId },
              props: { matchId: e.matchId },
            },
          ]
        : [],
  },
  'match.family-answered': {
    says: (e) => say`${familyNamed(e.familyId)} has ${e.choice} ${volunteerNamed(e.volunteerId)}`,
    emails: (e) => [toVolunteer('match-moved', e)],
  },
  'match.moved': {
    says: (e) =>
      say`${moveWords[e.move as RecordedMove]}: ${volunteerNamed(e.volunteerId)} and ${familyNamed(e.familyId)}`,
    emails: (e) => [
      toVolunteer('match-moved', e),
      ...(e.keyWorkerId
        ? [
            {
              template: 'match-moved',
              to: { kind: 'account' as const, id: e.keyWorkerId },
              props: { matchId: e.matchId },
            },
          ]
        : []),
    ],
  },
}
