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
import type { CarriedKind, Task } from './vocabulary.ts'

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

/** One of each kind, and several. */
const kindWords: Readonly<Record<CarriedKind, readonly [string, string]>> = {
  volunteer: ['volunteer', 'volunteers'],
  family: ['family', 'families'],
  match: ['match', 'matches'],
  action: ['next action', 'next actions'],
}

const counted = (count: string, kind: CarriedKind) => `${count} ${kindWords[kind][count === '1' ? 0 : 1]}`

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
  'handover.given': {
    says: (e) =>
      say`${counted(e.count, e.kind as CarriedKind)} went from ${accountNamed(e.formerId)} to ${accountNamed(e.coordinatorId)}`,
    emails: { none: 'One e-mail tells of all that went to somebody at once.' },
  },
  'handover.families-given': {
    says: (e) =>
      say`${accountNamed(e.keyWorkerId)} became the key worker of ${counted(e.count, 'family')} of ${accountNamed(e.formerId)} on ${sayDay(e.fromOn)}`,
    emails: ({ keyWorkerId, told, count }) =>
      told === 'yes'
        ? [
            {
              template: 'families-handed-over',
              to: { kind: 'account', id: keyWorkerId },
              props: { families: count },
            },
          ]
        : [],
  },
  'handover.received': {
    says: (e) => say`${accountNamed(e.coordinatorId)} took over from ${accountNamed(e.formerId)}`,
    emails: ({ coordinatorId, told, volunteers, families, matches, actions }) =>
      told === 'yes'
        ? [
            {
              template: 'handed-over',
              to: { kind: 'account', id: coordinatorId },
              props: { volunteers, families, matches, actions },
            },
          ]
        : [],
  },
}
