import type { Happened } from '#app/kernel/events.ts'

/** `module` is the code of a training module and empty at every other gate. */
type GateIds = 'volunteerId' | 'factId' | 'gate' | 'module' | 'outcome' | 'happenedOn'

export type VettingEvent =
  | Happened<'gate.recorded', GateIds>
  | Happened<'gate.corrected', GateIds | 'supersedes' | 'reason'>
  | Happened<'volunteer.counted', 'volunteerId' | 'happenedOn'>
  | Happened<'volunteer.counted-anew', 'volunteerId' | 'was' | 'is'>
