import { type Day, sayDay } from '#app/kernel/day.ts'
import { type Demand, demandsOf, requirementsOn, type Shortfall } from './demands.ts'
import { factsOn, latestFact } from './facts.ts'
import type { Gate, GateFact, VettingRequirements } from './vocabulary.ts'

/** Everything that is known about one person's gates, and every version of what their role asks. */
export type VettingFile = {
  readonly facts: readonly GateFact[]
  readonly requirements: readonly VettingRequirements[]
  /** Whether this person has lived abroad long enough to need the overseas check. */
  readonly overseasNeeded: boolean
  /** Judge with only what was written down by this instant; left out, with all that is known now. */
  readonly knownAt?: Date
}

/** One thing that stands between a person and being ready. */
export type Gap = {
  readonly gate: Gate
  /** The code of the module, where the gate is training. */
  readonly module?: string
  readonly why: 'missing' | 'expired' | 'not_met' | Shortfall['why']
  readonly says: string
}

export type Readiness = { readonly ready: true } | { readonly ready: false; readonly because: readonly Gap[] }

/** One line of the gate board: how a gate stands on the day, and on what evidence. */
export type GateLine = {
  readonly gate: Gate
  readonly module: string | null
  readonly name: string
  readonly state: 'met' | 'not_needed' | 'expired' | 'missing' | 'not_met'
  readonly fact: GateFact | null
  /** The first day on which the fact no longer counts. */
  readonly expiresOn: Day | null
  readonly gap: Gap | null
}

/**
 * Whether a person may be matched and visit on a day, and if not, everything that is missing.
 * A pure function of dated records, so any past day can be asked about.
 */
export function readiness(file: VettingFile, on: Day): Readiness {
  const because = gateBoard(file, on).flatMap((line) => line.gap ?? [])
  return because.length === 0 ? { ready: true } : { ready: false, because }
}

/** How every gate stands on a day, in the order of the gates. */
export function gateBoard(file: VettingFile, on: Day): GateLine[] {
  const facts = factsOn(file.facts, on, file.knownAt)
  const demands = demandsOf(requirementsOn(file.requirements, on), file.overseasNeeded)
  return demands.map((demand) => judge(demand, facts, on))
}

/**
 * The day on which a person became "recruited and trained" (domain/07): the first day on which every
 * gate was met at once. It is counted once: what expires later does not undo it. Null if never.
 *
 * @param by the last day to look at
 */
export function recruitedAndTrainedOn(file: VettingFile, by: Day): Day | null {
  const facts = factsOn(file.facts, by, file.knownAt)
  if (neverComplete(file, facts)) return null
  const turningPoints = [
    ...facts.map((fact) => fact.happenedOn),
    ...file.requirements.map((version) => version.effectiveFrom),
  ].filter((day) => day <= by)
  const inOrder = [...new Set(turningPoints)].sort()
  return inOrder.find((day) => readiness(file, day).ready) ?? null
}

/** Whether something that is needed has no fact at all, whichever version of the requirements one goes by. */
function neverComplete({ requirements, overseasNeeded }: VettingFile, facts: readonly GateFact[]): boolean {
  return requirements.every((version) =>
    demandsOf(version, overseasNeeded).some(
      ({ gate, module, needed }) => needed && !latestFact(facts, gate, module?.code ?? null),
    ),
  )
}

function judge(demand: Demand, facts: readonly GateFact[], on: Day): GateLine {
  const { gate, module, name } = demand
  const fact = latestFact(facts, gate, module?.code ?? null)
  const line = { gate, module: module?.code ?? null, name, fact }
  if (!demand.needed || (gate === 'overseas' && fact?.outcome === 'not_needed'))
    return { ...line, state: 'not_needed', expiresOn: null, gap: null }

  const gap = (why: Gap['why'], says: string): Gap => ({
    gate,
    ...(module && { module: module.code }),
    why,
    says,
  })
  if (!fact) return { ...line, state: 'missing', expiresOn: null, gap: gap('missing', demand.missing) }
  if (fact.outcome !== 'met')
    return { ...line, state: 'not_met', expiresOn: null, gap: gap('not_met', sayNotMet(name, fact)) }

  const expiresOn = demand.expiresOn(fact)
  if (expiresOn !== null && expiresOn <= on)
    return {
      ...line,
      state: 'expired',
      expiresOn,
      gap: gap('expired', `${name}: expired on ${sayDay(expiresOn)}.`),
    }

  const shortfall = demand.shortfall(fact)
  if (shortfall) return { ...line, state: 'not_met', expiresOn, gap: gap(shortfall.why, shortfall.says) }
  return { ...line, state: 'met', expiresOn, gap: null }
}

function sayNotMet(name: string, fact: GateFact): string {
  return `${name}: decided on ${sayDay(fact.happenedOn)}, and not met.`
}
