import type { VettingFile } from '#app/domain/vetting/readiness.ts'
import type { Gate, GateDetail, GateFact, VettingRequirements } from '#app/domain/vetting/vocabulary.ts'
import type { Day } from '#app/kernel/day.ts'

/** What a mentor's role asks in these tests: two modules, two references, an enhanced check. */
export const requirements: VettingRequirements = {
  effectiveFrom: '2013-04-01',
  mandatoryModules: [
    { code: 'M02', title: 'Keeping children safe', version: 1, refreshMonths: 24 },
    { code: 'M04', title: 'Boundaries and endings', version: 1, refreshMonths: null },
  ],
  referencesNeeded: 2,
  referencesByVoice: 1,
  dbs: { level: 'enhanced', workforce: 'child', childBarred: false, adultBarred: false, validMonths: 36 },
}

const details: Partial<Record<Gate, GateDetail>> = {
  references: { kind: 'references', satisfactory: 2, verifiedByVoice: 1 },
  identity: { kind: 'identity', route: 'route_1' },
  dbs: { kind: 'dbs', level: 'enhanced', workforce: 'child', childBarred: false, adultBarred: false },
  panel: { kind: 'panel', restricted: false },
}

/** A fact about a gate, met on a day and written down the same day, unless told otherwise. */
export function gateFact(gate: Gate, happenedOn: Day, rest: Partial<GateFact> = {}): GateFact {
  return {
    id: `${gate}-${happenedOn}`,
    gate,
    outcome: 'met',
    happenedOn,
    recordedAt: new Date(`${happenedOn}T12:00:00Z`),
    expiresOn: null,
    detail: details[gate] ?? { kind: 'plain' },
    supersedes: null,
    ...rest,
  }
}

/** A module completed on a day. */
export function moduleFact(
  code: string,
  happenedOn: Day,
  version = 1,
  rest: Partial<GateFact> = {},
): GateFact {
  const id = `${code}-${happenedOn}`
  return gateFact('training_module', happenedOn, { id, detail: { kind: 'module', code, version }, ...rest })
}

/** Every gate met, the last of them (the agreement) on 14 March 2014. */
export const everyGate: readonly GateFact[] = [
  gateFact('application_accepted', '2014-01-06'),
  gateFact('interview', '2014-01-13'),
  gateFact('self_declaration', '2014-01-13'),
  gateFact('identity', '2014-01-13'),
  gateFact('references', '2014-01-27'),
  gateFact('dbs', '2014-02-03'),
  moduleFact('M02', '2014-02-10'),
  moduleFact('M04', '2014-02-17'),
  gateFact('observed_practice', '2014-02-24'),
  gateFact('panel', '2014-03-10'),
  gateFact('agreement', '2014-03-14'),
]

/** Somebody's vetting file; ready from 14 March 2014 unless told otherwise. */
export function vettingFile(rest: Partial<VettingFile> = {}): VettingFile {
  return { facts: everyGate, requirements: [requirements], overseasNeeded: false, ...rest }
}

/** The same facts without those about a gate. */
export function without(gate: Gate): readonly GateFact[] {
  return everyGate.filter((fact) => fact.gate !== gate)
}
