import { modulesBeforeObservedPractice } from '../training/index.ts'
import type { GateLine } from './readiness.ts'
import type { Gate } from './vocabulary.ts'

type Standing = Pick<GateLine, 'gate' | 'module' | 'state'>

/**
 * Gates that must be met before this one can be, and are not yet: practice is observed after the modules on safety,
 * boundaries and records; the panel reads a complete file; the agreement is signed after the panel (domain/02, 03).
 */
export function waitsFor(gate: Gate, board: readonly Standing[]): Gate[] {
  const open = board.filter(({ state }) => state !== 'met' && state !== 'not_needed')
  const first = open.filter((line) => comesBefore(line, gate)).map((line) => line.gate)
  return [...new Set(first)]
}

function comesBefore(line: Standing, gate: Gate): boolean {
  if (gate === 'observed_practice')
    return modulesBeforeObservedPractice.some(
      (code) => line.gate === 'training_module' && line.module === code,
    )
  if (gate === 'panel') return line.gate !== 'panel' && line.gate !== 'agreement'
  return gate === 'agreement' && line.gate === 'panel'
}

/**
 * Days from the application within which a gate is usually decided, where there is a usual term: ten working days to
 * accept it, a month to the interview, twelve weeks to the panel (domain/02).
 */
export const usualTerms: Readonly<Partial<Record<Gate, number>>> = {
  application_accepted: 14,
  interview: 30,
  panel: 84,
}
