import type { Day } from '#app/kernel/day.ts'
import type { Gate, GateFact } from './vocabulary.ts'

/**
 * The facts that speak about a day.
 *
 * A correction replaces the fact it names for every day, since that fact was never true. What had
 * not happened by the day is left out. Facts come back oldest first, whatever order they came in.
 *
 * @param knownAt leave out what was written down after this instant, to see the file as it then was
 */
export function factsOn(facts: readonly GateFact[], on: Day, knownAt?: Date): GateFact[] {
  const known = knownAt ? facts.filter((fact) => fact.recordedAt <= knownAt) : facts
  const corrected = new Set(known.map((fact) => fact.supersedes))
  return known.filter((fact) => !corrected.has(fact.id) && fact.happenedOn <= on).toSorted(oldestFirst)
}

/** The latest of some facts in order, for a gate and, where the gate is training, for one module. */
export function latestFact(
  inOrder: readonly GateFact[],
  gate: Gate,
  moduleCode: string | null,
): GateFact | null {
  return (
    inOrder.findLast((fact) => fact.gate === gate && (moduleCode === null || speaksOf(fact, moduleCode))) ??
    null
  )
}

function speaksOf(fact: GateFact, moduleCode: string): boolean {
  return fact.detail.kind === 'module' && fact.detail.code === moduleCode
}

function oldestFirst(a: GateFact, b: GateFact): number {
  if (a.happenedOn !== b.happenedOn) return a.happenedOn < b.happenedOn ? -1 : 1
  const written = a.recordedAt.getTime() - b.recordedAt.getTime()
  if (written !== 0) return written
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
