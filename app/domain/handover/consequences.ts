import {
  accountNamed,
  type Consequences,
  type EmailOrder,
  familyNamed,
  say,
  volunteerNamed,
} from '#app/kernel/consequences.ts'
import { sayDay } from '#app/kernel/day.ts'
import type { HandoverEvent } from './events.ts'
import type { Task } from './vocabulary.ts'

/** To whoever looks after a record from now on: which one, by its reference alone. */
const toHolder = (
  task: Task,
  accountId: string,
  recordId: string,
  { reference, told }: { reference: string; told: string },
): EmailOrder[] =>
  told === 'yes'
    ? [
        {
          template: 'yours-now',
          to: { kind: 'account', id: accountId },
          props: { task, recordId, reference },
        },
      ]
    : []

export const handoverConsequences: Consequences<HandoverEvent> = {
  'volunteer.coordinator-changed': {
    says: (e) =>
      say`${accountNamed(e.coordinatorId)} became the coordinator of ${volunteerNamed(e.volunteerId)}`,
    emails: (e) => toHolder('volunteer', e.coordinatorId, e.volunteerId, e),
  },
  'family.coordinator-changed': {
    says: (e) => say`${accountNamed(e.coordinatorId)} became the coordinator of ${familyNamed(e.familyId)}`,
    emails: (e) => toHolder('family', e.coordinatorId, e.familyId, e),
  },
  'match.coordinator-changed': {
    says: (e) =>
      say`${accountNamed(e.coordinatorId)} became the coordinator of the match of ${volunteerNamed(e.volunteerId)} and ${familyNamed(e.familyId)}`,
    emails: (e) => toHolder('match', e.coordinatorId, e.matchId, e),
  },
  'family.key-worker-changed': {
    says: (e) =>
      say`${accountNamed(e.keyWorkerId)} became the key worker of ${familyNamed(e.familyId)} on ${sayDay(e.fromOn)}`,
    emails: (e) => toHolder('key_work', e.keyWorkerId, e.familyId, e),
  },
  'match.key-worker-changed': {
    says: (e) =>
      say`Told ${volunteerNamed(e.volunteerId)} that ${accountNamed(e.keyWorkerId)} is the key worker of ${familyNamed(e.familyId)} now`,
    emails: (e) => [
      {
        template: 'key-worker-changed',
        to: { kind: 'volunteer', id: e.volunteerId },
        props: { matchId: e.matchId },
      },
    ],
  },
}
