import { accountNamed, type Consequences, say, volunteerNamed } from '#app/kernel/consequences.ts'
import { sayDay } from '#app/kernel/day.ts'
import { type Gate, gateNames } from '../vetting/vocabulary.ts'
import type { RemindersEvent } from './events.ts'

export const remindersConsequences: Consequences<RemindersEvent> = {
  'reminder.of-visit': {
    says: (e) =>
      say`Reminded ${volunteerNamed(e.volunteerId)} to log the visit planned for ${sayDay(e.plannedOn)}`,
    emails: ({ matchId, volunteerId, plannedOn }) => [
      {
        template: 'visit-not-logged',
        to: { kind: 'volunteer', id: volunteerId },
        props: { matchId, plannedOn },
      },
    ],
  },
  'reminder.of-supervision': {
    says: (e) => say`Reminded ${accountNamed(e.supervisorId)} of supervision that is due`,
    emails: ({ supervisorId, due, overdue }) => [
      { template: 'supervision-waiting', to: { kind: 'account', id: supervisorId }, props: { due, overdue } },
    ],
  },
  'reminder.of-gates': {
    says: (e) =>
      say`Told ${volunteerNamed(e.volunteerId)} that a gate expires on ${sayDay(e.expiresOn)}: ${gateNames[e.gate as Gate]}`,
    emails: ({ volunteerId, gate, expiresOn, more }) => [
      {
        template: 'gate-expiring',
        to: { kind: 'volunteer', id: volunteerId },
        props: { gate, expiresOn, more },
      },
    ],
  },
  'reminder.of-gates-to-coordinator': {
    says: (e) =>
      say`Told ${accountNamed(e.coordinatorId)} that gates of ${e.volunteers} volunteers expire soon`,
    emails: ({ coordinatorId, volunteers }) => [
      { template: 'gates-expiring', to: { kind: 'account', id: coordinatorId }, props: { volunteers } },
    ],
  },
}
