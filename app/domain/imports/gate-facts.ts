import { addMonths, type Day } from '#app/kernel/day.ts'
import { type GateDetail, type NewFact, requirementsOn, type VettingRequirements } from '../vetting/index.ts'
import type { GatesPassed, PlainGate } from './vocabulary.ts'

type Versions = readonly VettingRequirements[]

/** The gates that a row shows as passed, as facts of an earlier system, each on its own day. */
export function factsOf(
  { plain, overseas, dbs, modules }: GatesPassed,
  volunteerId: string,
  versions: Versions,
): NewFact[] {
  const met = { volunteerId, outcome: 'met', source: 'import' } as const
  const facts: NewFact[] = Object.entries(plain).map(([gate, happenedOn]) => ({
    ...met,
    gate: gate as PlainGate,
    happenedOn,
    detail: plainDetail(gate as PlainGate, happenedOn, versions),
  }))
  if (overseas !== null && overseas !== 'not_needed')
    facts.push({ ...met, gate: 'overseas', happenedOn: overseas, detail: { kind: 'plain' } })
  if (dbs?.decidedOn) {
    const { decidedOn, issuedOn, ...check } = dbs
    const expiresOn = issuedOn && termOf(issuedOn, decidedOn, versions)
    facts.push({ ...met, gate: 'dbs', happenedOn: decidedOn, expiresOn, detail: { kind: 'dbs', ...check } })
  }
  for (const [code, happenedOn] of Object.entries(modules))
    facts.push({
      ...met,
      gate: 'training_module',
      happenedOn,
      detail: { kind: 'module', code, version: versionOf(code, happenedOn, versions) },
    })
  return facts
}

/** "References satisfactory" says that what the programme asked of references on that day was there. */
function plainDetail(gate: PlainGate, on: Day, versions: Versions): GateDetail {
  if (gate === 'panel') return { kind: 'panel', restricted: false }
  if (gate !== 'references') return { kind: 'plain' }
  const { referencesNeeded, referencesByVoice } = requirementsOn(versions, on)
  return { kind: 'references', satisfactory: referencesNeeded, verifiedByVoice: referencesByVoice }
}

/** The first day on which a check no longer counts: its term runs from the certificate, not from the decision. */
const termOf = (issuedOn: Day, decidedOn: Day, versions: Versions) =>
  addMonths(issuedOn, requirementsOn(versions, decidedOn).dbs.validMonths)

/** The version of a module that was asked for on the day somebody completed it. */
const versionOf = (code: string, on: Day, versions: Versions) =>
  requirementsOn(versions, on).mandatoryModules.find((module) => module.code === code)?.version ?? 1
