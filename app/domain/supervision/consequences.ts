import { accountNamed, type Consequences, say, volunteerNamed } from '#app/kernel/consequences.ts'
import { sayDay } from '#app/kernel/day.ts'
import type { SupervisionEvent } from './events.ts'
import { type SessionKind, sessionKindNames } from './vocabulary.ts'

const kindWords = (kind: string) => sessionKindNames[kind as SessionKind].toLowerCase()

export const supervisionConsequences: Consequences<SupervisionEvent> = {
  'supervision.assigned': {
    says: (e) =>
      say`${accountNamed(e.supervisorId)} became the supervisor of ${volunteerNamed(e.volunteerId)}`,
    emails: { none: 'The volunteer stands on the supervisor’s first screen.' },
  },
  'supervision.planned': {
    says: (e) =>
      say`Planned supervision (${kindWords(e.kind)}) of ${volunteerNamed(e.volunteerId)} for ${sayDay(e.plannedOn)}`,
    emails: (e) => [
      {
        template: 'supervision-planned',
        to: { kind: 'volunteer', id: e.volunteerId },
        props: { plannedOn: e.plannedOn, startsAt: e.startsAt || 'unsaid' },
      },
    ],
  },
  'supervision.held': {
    says: (e) =>
      say`Supervision (${kindWords(e.kind)}) of ${volunteerNamed(e.volunteerId)} was held on ${sayDay(e.happenedOn)}`,
    emails: { none: 'The volunteer was there, and reads the record when they next sign in.' },
  },
  'supervision.not-taken-up': {
    says: (e) =>
      say`Supervision offered to ${volunteerNamed(e.volunteerId)} for ${sayDay(e.happenedOn)} was not taken up`,
    emails: { none: 'It is counted on the screens of the supervisor and the coordinator.' },
  },
}
