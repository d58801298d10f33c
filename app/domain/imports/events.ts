import type { Happened } from '#app/kernel/events.ts'

/** `countedOn` is the day on which somebody became recruited and trained; empty where they have not. */
export type ImportsEvent =
  | Happened<'import.read', 'importId' | 'importKind'>
  | Happened<'import.mapped', 'importId'>
  | Happened<'import.confirmed', 'importId' | 'added' | 'known' | 'refused'>
  | Happened<'volunteer.imported', 'importId' | 'volunteerId' | 'countedOn'>
  | Happened<'family.imported', 'importId' | 'familyId'>
  | Happened<'visit.imported', 'importId' | 'visitId' | 'matchId' | 'familyId' | 'volunteerId' | 'happenedOn'>
