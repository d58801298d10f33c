import { z } from 'zod'
import { addMonths, type Day } from '#app/kernel/day.ts'
import { day, id } from '#app/kernel/inputs.ts'
import { correctionReasons } from './correction-reasons.ts'
import { requirementsOn } from './demands.ts'
import {
  dbsLevels,
  dbsWorkforces,
  type GateDetail,
  gates,
  identityRoutes,
  outcomes,
  type VettingRequirements,
} from './vocabulary.ts'

const count = (missing: string) =>
  z.number({ error: missing }).int('Enter a whole number').min(0, missing).max(9, 'Enter 9 or fewer')

/** What a person answers when they record something about a gate; which of it is asked depends on the gate. */
export const gateAnswers = {
  gate: z.enum(gates),
  outcome: z.enum(outcomes, { error: 'Choose what was decided' }),
  happenedOn: day,
  /** Where it was written down first. */
  source: z.enum(['screen', 'paper', 'telephone'], { error: 'Choose where you have it from' }),
  /** The first day on which it no longer counts, where it came with one. */
  expiresOn: day.optional(),
  module: z
    .string()
    .regex(/^[A-Z]\d{2}$/, 'Choose a module')
    .optional(),
  /** The day on a DBS certificate: its term runs from there, although the gate is met by the decision. */
  issuedOn: day.optional(),
  level: z.enum(dbsLevels, { error: 'Choose the level of the check' }).optional(),
  workforce: z.enum(dbsWorkforces, { error: 'Choose the workforce' }).optional(),
  barredLists: z.array(z.enum(['child', 'adult'])).optional(),
  satisfactory: count('Enter how many references are satisfactory').optional(),
  verifiedByVoice: count('Enter how many were checked by talking to the referee').optional(),
  route: z.enum(identityRoutes, { error: 'Choose the route' }).optional(),
  restricted: z.boolean().optional(),
  /** The id of the recorded fact that was never true, and why not. */
  corrects: id.optional(),
  reason: z.enum(correctionReasons, { error: 'Choose what was wrong' }).optional(),
}

const schema = z.object(gateAnswers)
export type GateAnswers = z.output<typeof schema>

/** What is wrong with the answers, by field. */
export type Faults = Record<string, readonly string[]>

/** Nothing in the programme can have happened before this; an earlier year is a slip of the keyboard. */
const EARLIEST: Day = '1990-01-01'

/** Everything that stops the answers from becoming a fact; empty when nothing does. */
export function faultsOfGate(
  answers: GateAnswers,
  versions: readonly VettingRequirements[],
  today: Day,
): Faults {
  const { gate, outcome, happenedOn, expiresOn, issuedOn, corrects, reason } = answers
  const faults: Record<string, readonly string[]> = {}
  const fault = (field: string, says: string) => {
    faults[field] = [says]
  }

  if (happenedOn > today) fault('happenedOn', 'This day has not come yet. Enter the day it happened')
  if (happenedOn < EARLIEST) fault('happenedOn', 'Check the year')
  if (expiresOn !== undefined && expiresOn <= happenedOn) fault('expiresOn', 'It cannot end before it began')
  if (issuedOn !== undefined && issuedOn > happenedOn)
    fault('issuedOn', 'The certificate cannot be younger than the decision about it')
  if (outcome === 'not_needed' && gate !== 'overseas')
    fault('outcome', 'Only the check on time abroad can be not needed')
  if (corrects !== undefined && reason === undefined) fault('reason', 'Choose what was wrong')
  return { ...faults, ...missingDetail(answers, versions) }
}

function missingDetail(answers: GateAnswers, versions: readonly VettingRequirements[]): Faults {
  const { gate, level, workforce, route, satisfactory, verifiedByVoice } = answers
  if (gate === 'training_module' && !moduleOn(answers, versions))
    return { module: ['Choose a module that was asked for on that day'] }
  if (gate === 'identity' && !route) return { route: ['Choose the route'] }
  if (gate === 'dbs')
    return {
      ...(level ? {} : { level: ['Choose the level of the check'] }),
      ...(workforce ? {} : { workforce: ['Choose the workforce'] }),
    }
  if (gate !== 'references') return {}
  if (satisfactory === undefined) return { satisfactory: ['Enter how many references are satisfactory'] }
  if (verifiedByVoice === undefined)
    return { verifiedByVoice: ['Enter how many were checked by talking to the referee'] }
  return verifiedByVoice > satisfactory
    ? { verifiedByVoice: ['There cannot be more than the satisfactory ones'] }
    : {}
}

function moduleOn({ module, happenedOn }: GateAnswers, versions: readonly VettingRequirements[]) {
  return requirementsOn(versions, happenedOn).mandatoryModules.find(({ code }) => code === module)
}

/** The part of the fact that only its own gate has. The answers have no faults. */
export function detailOf(answers: GateAnswers, versions: readonly VettingRequirements[]): GateDetail {
  const {
    gate,
    level,
    workforce,
    barredLists = [],
    satisfactory,
    verifiedByVoice,
    route,
    restricted,
  } = answers
  const module = gate === 'training_module' ? moduleOn(answers, versions) : undefined
  if (module) return { kind: 'module', code: module.code, version: module.version }
  if (gate === 'dbs' && level && workforce)
    return {
      kind: 'dbs',
      level,
      workforce,
      childBarred: barredLists.includes('child'),
      adultBarred: barredLists.includes('adult'),
    }
  if (gate === 'references')
    return { kind: 'references', satisfactory: satisfactory ?? 0, verifiedByVoice: verifiedByVoice ?? 0 }
  if (gate === 'identity' && route) return { kind: 'identity', route }
  if (gate === 'panel') return { kind: 'panel', restricted: restricted ?? false }
  return { kind: 'plain' }
}

/** The first day on which the fact no longer counts: a check's term runs from its certificate. */
export function expiryOf(answers: GateAnswers, versions: readonly VettingRequirements[]): Day | null {
  if (answers.gate !== 'dbs' || answers.issuedOn === undefined) return answers.expiresOn ?? null
  return addMonths(answers.issuedOn, requirementsOn(versions, answers.happenedOn).dbs.validMonths)
}
