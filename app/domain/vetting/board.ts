import type { Day } from '#app/kernel/day.ts'
import { type GateLine, gateBoard, type VettingFile } from './readiness.ts'
import { sayDetail } from './say-detail.ts'
import type { Gate, Outcome } from './vocabulary.ts'

/** One line of the gate board as plain data: how the gate stands, on what evidence, and what is missing in words. */
export type BoardLine = {
  readonly gate: Gate
  /** The code of the module, where the gate is training. */
  readonly module: string | null
  readonly name: string
  readonly state: GateLine['state']
  readonly factId: string | null
  readonly outcome: Outcome | null
  readonly happenedOn: Day | null
  readonly recordedAt: Date | null
  readonly detail: string
  /** The first day on which the fact no longer counts. */
  readonly expiresOn: Day | null
  readonly gap: string | null
}

/** The gate board of a volunteer on a day. */
export function boardOn(file: VettingFile, on: Day): BoardLine[] {
  return gateBoard(file, on).map(({ gate, module, name, state, fact, expiresOn, gap }) => ({
    gate,
    module,
    name,
    state,
    factId: fact?.id ?? null,
    outcome: fact?.outcome ?? null,
    happenedOn: fact?.happenedOn ?? null,
    recordedAt: fact?.recordedAt ?? null,
    detail: fact ? sayDetail(fact.detail) : '',
    expiresOn,
    gap: gap?.says ?? null,
  }))
}

/**
 * The line as its own volunteer may see it. Referees write in confidence, so that of the references only whether
 * they are complete may be told: no day, no number, no decision.
 */
export function withoutReferences(line: BoardLine): BoardLine {
  if (line.gate !== 'references') return line
  return {
    ...line,
    state: line.state === 'met' ? 'met' : 'missing',
    factId: null,
    outcome: null,
    happenedOn: null,
    recordedAt: null,
    detail: '',
    expiresOn: null,
    gap: line.state === 'met' ? null : 'The references are not complete yet.',
  }
}

/** The days on which gates were met, and nothing else about them: what an evidence card holds. */
export const metDays = (board: readonly BoardLine[]) =>
  board.flatMap(({ gate, module, name, state, happenedOn }) =>
    state === 'met' ? { gate, module, name, metOn: happenedOn } : [],
  )
