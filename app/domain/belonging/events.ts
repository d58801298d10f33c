import type { Happened } from '#app/kernel/events.ts'

type Ids = 'familyId' | 'matchId'

/** Everything that a family does on its own page. How it answered is not among it: the log is read by more people. */
export type BelongingEvent =
  | Happened<'family.said-how-it-goes', Ids | 'feedbackId'>
  | Happened<'family.asked', Ids | 'requestId' | 'coordinatorId' | 'request'>
  | Happened<'family.took-request-back', Ids | 'requestId'>
  | Happened<'family.request-handled', Ids | 'requestId'>
