import type { Happened } from '#app/kernel/events.ts'

/** Everything that can happen in this area. */
export type RemindersEvent =
  | Happened<'reminder.of-visit', 'reminderId' | 'matchId' | 'volunteerId' | 'plannedOn'>
  | Happened<'reminder.of-supervision', 'supervisorId' | 'due' | 'overdue'>
  | Happened<'reminder.of-gates', 'volunteerId' | 'gate' | 'expiresOn' | 'more'>
  | Happened<'reminder.of-gates-to-coordinator', 'coordinatorId' | 'volunteers'>
