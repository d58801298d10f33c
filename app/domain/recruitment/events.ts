import type { Happened } from '#app/kernel/events.ts'

export type RecruitmentEvent =
  | Happened<'volunteer.applied', 'volunteerId' | 'happenedOn'>
  | Happened<'volunteer.added', 'volunteerId' | 'source' | 'happenedOn'>
  | Happened<'volunteer.moved', 'volunteerId' | 'move' | 'happenedOn'>
  | Happened<'volunteer.declined', 'volunteerId' | 'reason' | 'happenedOn'>
  | Happened<'volunteer.ended', 'volunteerId' | 'move' | 'reason' | 'harm' | 'happenedOn'>
