import { addMonths, type Day } from '#app/kernel/day.ts'
import {
  dbsLevels,
  type Gate,
  type GateFact,
  gateNames,
  gates,
  type MandatoryModule,
  type VettingRequirements,
} from './vocabulary.ts'

/** Why a recorded fact is not enough, although it was decided well. */
export type Shortfall = { readonly why: 'level' | 'version' | 'too_few'; readonly says: string }

/** What one gate asks of one person under one version of the requirements. */
export type Demand = {
  readonly gate: Gate
  readonly module: MandatoryModule | null
  /** As a sentence begins with it. */
  readonly name: string
  /** What is said while nothing is recorded. */
  readonly missing: string
  readonly needed: boolean
  /** The first day on which a fact no longer counts. */
  expiresOn(fact: GateFact): Day | null
  shortfall(fact: GateFact): Shortfall | null
}

/**
 * The version of the requirements in force on a day. Days before the first version are judged by
 * the first: a programme that starts using the service has volunteers with older dates.
 *
 * @throws Error when there is no version at all, which the reference data rules out
 */
export function requirementsOn(versions: readonly VettingRequirements[], on: Day): VettingRequirements {
  const inOrder = versions.toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1))
  const inForce = inOrder.findLast((version) => version.effectiveFrom <= on) ?? inOrder[0]
  if (!inForce) throw new Error('There are no vetting requirements.')
  return inForce
}

/** Every demand on a person, in the order of the gates; training stands once for each mandatory module. */
export function demandsOf(requirements: VettingRequirements, overseasNeeded: boolean): readonly Demand[] {
  const known = demandsMade.get(requirements) ?? {
    abroad: makeDemands(requirements, true),
    atHome: makeDemands(requirements, false),
  }
  demandsMade.set(requirements, known)
  return overseasNeeded ? known.abroad : known.atHome
}

/** A version asks the same of everybody on every day, and one file is judged on dozens of days. */
const demandsMade = new WeakMap<
  VettingRequirements,
  { readonly abroad: readonly Demand[]; readonly atHome: readonly Demand[] }
>()

function makeDemands(requirements: VettingRequirements, overseasNeeded: boolean): Demand[] {
  return gates.flatMap((gate) => {
    if (gate === 'training_module') return requirements.mandatoryModules.map(trainingDemand)
    if (gate === 'references') return [referencesDemand(requirements)]
    if (gate === 'dbs') return [dbsDemand(requirements.dbs)]
    return [{ ...plainDemand(gate), needed: gate !== 'overseas' || overseasNeeded }]
  })
}

const missingWords: Readonly<Record<Exclude<Gate, 'training_module'>, string>> = {
  application_accepted: 'The application has not been accepted yet.',
  interview: 'The interview has not been held yet.',
  self_declaration: 'The self-declaration has not been decided yet.',
  references: 'No satisfactory reference has come yet.',
  identity: 'Identity has not been checked yet.',
  overseas: 'The check on time abroad has not been done yet.',
  dbs: 'No DBS check has been recorded yet.',
  observed_practice: 'The observed practice has not been held yet.',
  panel: 'The panel has not approved yet.',
  agreement: 'The agreement has not been signed yet.',
}

function plainDemand(gate: Exclude<Gate, 'training_module'>): Demand {
  return {
    gate,
    module: null,
    name: gateNames[gate],
    missing: missingWords[gate],
    needed: true,
    expiresOn: (fact) => fact.expiresOn,
    shortfall: () => null,
  }
}

function trainingDemand(module: MandatoryModule): Demand {
  return {
    gate: 'training_module',
    module,
    name: `Training “${module.title}”`,
    missing: `Training “${module.title}” has not been completed yet.`,
    needed: true,
    expiresOn: (fact) => sooner(fact.expiresOn, after(fact.happenedOn, module.refreshMonths)),
    shortfall({ detail }) {
      if (detail.kind === 'module' && detail.version >= module.version) return null
      return { why: 'version', says: `Training “${module.title}” has changed and must be done again.` }
    },
  }
}

function referencesDemand({ referencesNeeded, referencesByVoice }: VettingRequirements): Demand {
  return {
    ...plainDemand('references'),
    shortfall({ detail }) {
      const { satisfactory, verifiedByVoice } =
        detail.kind === 'references' ? detail : { satisfactory: 0, verifiedByVoice: 0 }
      if (satisfactory < referencesNeeded)
        return { why: 'too_few', says: `${satisfactory} of ${referencesNeeded} references are satisfactory.` }
      if (verifiedByVoice < referencesByVoice)
        return {
          why: 'too_few',
          says: `${verifiedByVoice} of ${referencesByVoice} references have been checked by talking to the referee.`,
        }
      return null
    },
  }
}

function dbsDemand(required: VettingRequirements['dbs']): Demand {
  return {
    ...plainDemand('dbs'),
    needed: required.level !== 'none',
    expiresOn: (fact) => sooner(fact.expiresOn, after(fact.happenedOn, required.validMonths)),
    shortfall: ({ detail }) =>
      detail.kind === 'dbs' && covers(detail, required)
        ? null
        : { why: 'level', says: `The role needs ${sayCheck(required)}; the check held is not that.` },
  }
}

type Check = Pick<VettingRequirements['dbs'], 'level' | 'workforce' | 'childBarred' | 'adultBarred'>

/** A check covers a role when its level, workforce and lists are at least what the role needs. */
function covers(held: Check, required: Check): boolean {
  return (
    dbsLevels.indexOf(held.level) >= dbsLevels.indexOf(required.level) &&
    (held.workforce === required.workforce || widerThan(held.workforce, required.workforce)) &&
    (held.childBarred || !required.childBarred) &&
    (held.adultBarred || !required.adultBarred)
  )
}

function widerThan(held: Check['workforce'], required: Check['workforce']): boolean {
  return held === 'child_and_adult' && required !== 'other'
}

function sayCheck({ level, workforce, childBarred, adultBarred }: Check): string {
  const lists = [
    childBarred && 'the children’s barred list',
    adultBarred && 'the adults’ barred list',
  ].filter(Boolean)
  const article = level === 'enhanced' ? 'an' : 'a'
  const forWhom = `${workforce.replaceAll('_', ' ')} workforce`
  return `${article} ${level} check, ${forWhom}${lists.length > 0 ? `, with ${lists.join(' and ')}` : ''}`
}

function after(day: Day, months: number | null): Day | null {
  return months === null ? null : addMonths(day, months)
}

function sooner(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}
