import type { Happened } from '#app/kernel/events.ts'

type Ids = 'matchId' | 'familyId' | 'volunteerId'

/** Everything that can happen to a match. `by` says who told us; `reason` is empty where a move needs none. */
export type MatchingEvent =
  | Happened<'match.proposed', Ids>
  | Happened<'match.mentor-answered', Ids | 'answer' | 'by' | 'coordinatorId' | 'happenedOn'>
  | Happened<'match.family-answered', Ids | 'choice' | 'by' | 'happenedOn'>
  | Happened<'match.moved', Ids | 'move' | 'reason' | 'keyWorkerId' | 'happenedOn'>
