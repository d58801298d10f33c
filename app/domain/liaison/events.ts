import type { Happened } from '#app/kernel/events.ts'

type Ids = 'matchId' | 'familyId' | 'volunteerId'

/** Everything that can happen between a mentor and a key worker. `told` says that an earlier one still waits. */
export type LiaisonEvent =
  | Happened<'message.sent', Ids | 'messageId' | 'side' | 'keyWorkerId' | 'told'>
  | Happened<'message.read', Ids | 'side'>
