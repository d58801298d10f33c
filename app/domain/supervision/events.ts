import type { Happened } from '#app/kernel/events.ts'

type Session = 'supervisionId' | 'volunteerId' | 'kind'

export type SupervisionEvent =
  | Happened<'supervision.assigned', 'volunteerId' | 'supervisorId'>
  | Happened<'supervision.planned', Session | 'plannedOn' | 'startsAt'>
  | Happened<'supervision.held', Session | 'happenedOn' | 'worry'>
  | Happened<'supervision.not-taken-up', Session | 'happenedOn'>
