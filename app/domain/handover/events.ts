import type { Happened } from '#app/kernel/events.ts'

/** `formerId` is empty where nobody did so before; `told` says whether whoever it went to is told by e-mail. */
type Change = 'formerId' | 'reference' | 'told'

export type HandoverEvent =
  | Happened<'volunteer.coordinator-changed', 'volunteerId' | 'coordinatorId' | Change>
  | Happened<'family.coordinator-changed', 'familyId' | 'coordinatorId' | Change>
  | Happened<'match.coordinator-changed', 'matchId' | 'familyId' | 'volunteerId' | 'coordinatorId' | Change>
  | Happened<'family.key-worker-changed', 'familyId' | 'keyWorkerId' | 'fromOn' | Change>
  | Happened<'match.key-worker-changed', 'matchId' | 'familyId' | 'volunteerId' | 'keyWorkerId'>
  | Happened<'handover.given', 'formerId' | 'coordinatorId' | 'kind' | 'count'>
  | Happened<
      'handover.received',
      'formerId' | 'coordinatorId' | 'volunteers' | 'families' | 'matches' | 'actions' | 'told'
    >
  | Happened<'handover.families-given', 'formerId' | 'keyWorkerId' | 'fromOn' | 'count' | 'told'>
