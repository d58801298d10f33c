import type { StoredNeed } from '#app/domain/families/index.ts'
import { type FamilyNeed, noConnections, unaskedFamily } from './profiles.ts'
import type { Place } from './vocabulary.ts'

/** What is known of a family besides its answers, and what marks the pairs that can never be. */
type Known = { id: string; place: Place | null; consentInForce: boolean; keptApart: readonly string[] }

/**
 * A family's need on a day, from what its profile keeps. Whoever is kept apart from the family counts like somebody
 * of its own household: nobody who arranges matches learns which it is.
 */
export function needOf(stored: StoredNeed, { keptApart, ...known }: Known): FamilyNeed {
  const connections = { ...noConnections, ...stored.connections }
  return {
    ...unaskedFamily,
    domesticAbuse: null,
    steppedUp: false,
    mentorAgreedInPlan: false,
    visitRisk: null,
    setAside: [],
    ...stored,
    ...known,
    connections: { ...connections, household: [...connections.household, ...keptApart.map(markOf)] },
  }
}

/** What stands for a volunteer among connections; no keyed hash looks like it. */
export const markOf = (volunteerId: string) => `volunteer ${volunteerId}`
