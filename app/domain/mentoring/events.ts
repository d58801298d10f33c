import type { Happened } from '#app/kernel/events.ts'

type Ids = 'visitId' | 'matchId' | 'familyId' | 'volunteerId' | 'happenedOn'

export type MentoringEvent =
  | Happened<'visit.logged', Ids | 'worry'>
  | Happened<'visit.sent-again', Ids>
  | Happened<'visit.corrected', Ids>
  | Happened<'visit.added-to', Ids>
  | Happened<'calendar.made', 'feedId'>
  | Happened<'calendar.ended', 'accountId'>
  | Happened<'visit.worry-read', Ids>
