import type { Happened } from '#app/kernel/events.ts'

export type ImportsEvent =
  | Happened<'import.read', 'importId' | 'importKind'>
  | Happened<'import.mapped', 'importId'>
  | Happened<'import.confirmed', 'importId' | 'added' | 'known' | 'refused'>
  | Happened<'volunteer.imported', 'importId' | 'volunteerId'>
  | Happened<'family.imported', 'importId' | 'familyId'>
  | Happened<'visit.imported', 'importId' | 'visitId' | 'matchId' | 'familyId' | 'volunteerId' | 'happenedOn'>
