import type { ReactNode } from 'react'
import { type BoardLine, type Gate, gateNames, usualTerms, waitsFor } from '#app/domain/vetting/index.ts'
import { type Day, dayOf, daysBetween, sayDay } from '#app/kernel/day.ts'
import { Details } from '#app/ui/details.tsx'
import { GateList, type Gate as GateRow } from '#app/ui/gate-list.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { gateWords } from './gate-words.ts'

type BoardProps = {
  volunteerId: string
  lines: readonly BoardLine[]
  /** The day on which everything is judged. */
  on: Day
  /** The day from which terms run. */
  appliedOn: Day
  /** Whether whoever looks may record something now. */
  records: boolean
  labelledBy: string
}

/** Every gate in order: how it stands, on what evidence, how old it is, and who may act. Training is one gate here. */
export function GateBoard({ labelledBy, ...board }: BoardProps) {
  const gates = [...new Set(board.lines.map(({ gate }) => gate))]
  return <GateList labelledBy={labelledBy} gates={gates.map((gate) => rowOf(gate, board))} />
}

/** How many gates are asked of this person, and how many of them are met; training is one. */
export function countGates(lines: readonly BoardLine[]): { met: number; of: number } {
  const asked = [...new Set(lines.filter(({ state }) => state !== 'not_needed').map(({ gate }) => gate))]
  const met = asked.filter((gate) => lines.every((line) => line.gate !== gate || line.state === 'met'))
  return { met: met.length, of: asked.length }
}

/** The first gate that is open and need not wait for another one; null when none is open. */
export function nextOpen(lines: readonly BoardLine[]): BoardLine | null {
  const open = lines.filter(({ gap }) => gap !== null)
  return open.find(({ gate }) => waitsFor(gate, lines).length === 0) ?? open[0] ?? null
}

/** Where something about a gate is recorded. */
export function recordAddress(
  volunteerId: string,
  { gate, module }: Pick<BoardLine, 'gate' | 'module'>,
): string {
  return `/volunteers/${volunteerId}/gates/${gate}${module ? `?module=${module}` : ''}`
}

type Board = Omit<BoardProps, 'labelledBy'>

function rowOf(gate: Gate, board: Board): GateRow {
  const lines = board.lines.filter((line) => line.gate === gate)
  const standing = standingOf(gate, lines, board)
  return {
    name: gateNames[gate],
    state: standing.state,
    tag: standing.tag,
    fact:
      gate === 'training_module' ? (
        <Training lines={lines} board={board} />
      ) : (
        lines.map((line) => <Fact key={line.gate} line={line} />)
      ),
    age: ageOf(gate, lines, board),
    who: gateWords[gate].who,
    act:
      board.records && gate !== 'training_module'
        ? lines.map((line) => <RecordLink key={line.gate} line={line} board={board} />)
        : undefined,
  }
}

function standingOf(
  gate: Gate,
  lines: readonly BoardLine[],
  board: Board,
): { state: GateRow['state']; tag: ReactNode } {
  const has = (state: BoardLine['state']) => lines.some((line) => line.state === state)
  if (lines.every(({ state }) => state === 'met'))
    return { state: 'done', tag: <Tag meaning="met">Done</Tag> }
  if (lines.every(({ state }) => state === 'not_needed'))
    return { state: 'done', tag: <Tag meaning="quiet">Not needed</Tag> }
  if (has('expired')) return { state: 'late', tag: <Tag meaning="late">Expired</Tag> }
  if (lines.some(({ outcome }) => outcome === 'not_met'))
    return { state: 'late', tag: <Tag meaning="look">Not met</Tag> }
  if (has('met') || has('not_met')) return { state: 'now', tag: <Tag meaning="moving">In progress</Tag> }
  if (waitsFor(gate, board.lines).length > 0)
    return { state: 'waiting', tag: <Tag meaning="quiet">Cannot start yet</Tag> }
  return isPastItsTerm(gate, board)
    ? { state: 'late', tag: <Tag meaning="late">Past its term</Tag> }
    : { state: 'now', tag: <Tag meaning="quiet">Not yet</Tag> }
}

const isPastItsTerm = (gate: Gate, { appliedOn, on }: Board) =>
  daysBetween(appliedOn, on) > (usualTerms[gate] ?? Number.POSITIVE_INFINITY)

/** "91 days of 84" against a term; until when it counts, where it runs out; nothing where neither matters. */
function ageOf(gate: Gate, lines: readonly BoardLine[], { appliedOn, on }: Board): string | undefined {
  const term = usualTerms[gate]
  const [line] = lines
  if (term !== undefined && line) return `${daysBetween(appliedOn, line.happenedOn ?? on)} days of ${term}`
  const [soonest] = lines.flatMap(({ expiresOn }) => expiresOn ?? []).sort()
  return soonest && soonest > on ? `Until ${sayDay(soonest)}` : undefined
}

function Fact({ line }: { line: BoardLine }) {
  const { gate, state, outcome, happenedOn, detail, gap } = line
  const { happened } = gateWords[gate]
  if (!happenedOn) return <p>{gap ?? (state === 'met' ? 'Complete.' : 'Not needed for this person.')}</p>
  return (
    <>
      <p>
        {outcome === 'not_met'
          ? 'Decided against on'
          : outcome === 'not_needed'
            ? 'Not needed, decided on'
            : happened}{' '}
        <b>{sayDay(happenedOn)}</b>. {detail && `${detail}. `}
        <WrittenDown line={line} />
      </p>
      {gap && outcome === 'met' && <p>{gap}</p>}
    </>
  )
}

/** When it was written down, if that was on another day than it happened. */
function WrittenDown({ line: { happenedOn, recordedAt } }: { line: BoardLine }) {
  if (!recordedAt || dayOf(recordedAt) === happenedOn) return null
  return <span className="app-muted">Written down {sayDay(dayOf(recordedAt))}.</span>
}

/** The modules that are open, each to be recorded; those that are complete behind one line. */
function Training({ lines, board }: { lines: readonly BoardLine[]; board: Board }) {
  const complete = lines.filter(({ state }) => state === 'met')
  const open = lines.filter(({ state }) => state !== 'met')
  const finding = `${complete.length} of ${lines.length} modules complete`
  return (
    <>
      {complete.length > 0 ? (
        <Details summary={finding}>
          <Modules lines={complete} board={board} />
        </Details>
      ) : (
        <p>{finding}.</p>
      )}
      {open.length > 0 && <Modules lines={open} board={board} />}
    </>
  )
}

function Modules({ lines, board }: { lines: readonly BoardLine[]; board: Board }) {
  return (
    <ul className="govuk-list govuk-list--bullet app-small">
      {lines.map((line) => (
        <li key={line.module}>
          {moduleTitle(line.name)}: {sayModule(line)}{' '}
          {board.records && <RecordLink line={line} board={board} />}
        </li>
      ))}
    </ul>
  )
}

/** A module's own title out of the name of its line. */
const moduleTitle = (name: string) => /“(.+)”/.exec(name)?.[1] ?? name

function sayModule({ state, happenedOn, expiresOn }: BoardLine): string {
  if (!happenedOn) return 'not yet'
  if (state === 'expired') return `expired on ${sayDay(expiresOn ?? happenedOn)}`
  if (state === 'not_met') return `not complete, ${sayDay(happenedOn)}`
  return `${sayDay(happenedOn)}${expiresOn ? `, until ${sayDay(expiresOn)}` : ''}`
}

function RecordLink({ line, board }: { line: BoardLine; board: Board }) {
  const about = line.module ? moduleTitle(line.name) : gateNames[line.gate]
  return (
    <a className="govuk-link app-small" href={recordAddress(board.volunteerId, line)}>
      {line.gap === null ? 'Change' : 'Record'}
      <span className="govuk-visually-hidden">: {about}</span>
    </a>
  )
}
