import type { Happened } from '#app/kernel/events.ts'

/** Whom it is about; what does not apply is empty. */
type About = 'volunteerId' | 'familyId' | 'matchId'

export type CoordinationEvent =
  | Happened<'contact.recorded', About | 'contactNoteId' | 'happenedOn'>
  | Happened<'action.added', About | 'nextActionId' | 'dueOn'>
  | Happened<'action.done', About | 'nextActionId'>
  | Happened<'action.dropped', About | 'nextActionId' | 'reason'>
  | Happened<'action.reopened', About | 'nextActionId'>
