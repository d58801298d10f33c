import type { Published } from '../vocabulary.ts'
import { type Arc, isSmall, readerOf } from './sums.ts'

/**
 * A count of one place, as an arc of the sums it is in. It is printed in a column; or a reader gets it by subtraction,
 * and more is hidden in a column for its sake; or it is free, and nobody is protected by hiding it.
 */
export type Cell = { readonly from: string; readonly to: string; readonly value: number } & (
  | { readonly column: string }
  | { readonly guardedBy: string }
  | { readonly free: true }
)

/** A sum over all places, which a reader is told or not. */
export type Total = Pick<Arc, 'from' | 'to' | 'value' | 'known'>

/** Counts of places in columns, and the sums that all of them make. */
export type Table = {
  readonly columns: readonly string[]
  /** Columns of which nothing is printed, because all places together are too few. */
  readonly withheld: readonly string[]
  readonly places: readonly (readonly Cell[])[]
  readonly totals: readonly Total[]
}

/**
 * Hides what is small, and what would give it away. What is protected is every count of 1 to `upTo`, printed or to be
 * had by subtraction. Further counts are hidden, the smallest of a column first, until each of them could still be any
 * number from 1 to `upTo` for whoever adds up everything that is shown. A count of 0 is shown, except where its whole
 * column is hidden.
 *
 * @returns for each column, what may be printed of each place
 */
export function publishTable(table: Table, upTo: number): Readonly<Record<string, readonly Published[]>> {
  const columns = new Map(table.columns.map((name) => [name, columnOf(table, name, upTo)]))
  for (let weak = weakest(table, columns, upTo); weak; weak = weakest(table, columns, upTo))
    if (!hideMore(columns, weak)) break
  return Object.fromEntries(
    [...columns].map(([name, { counts, hidden }]) => [
      name,
      counts.map((count, index): Published => (hidden[index] ? 'c' : count)),
    ]),
  )
}

/** The counts of a column, which of them are hidden, and whether all are, zeros too. */
type Column = { readonly counts: readonly number[]; readonly hidden: boolean[]; entirely: boolean }
type Columns = ReadonlyMap<string, Column>

function columnOf({ places, withheld }: Table, name: string, upTo: number): Column {
  const counts = places.map(
    (cells) => cells.find((cell) => 'column' in cell && cell.column === name)?.value ?? 0,
  )
  if (withheld.includes(name)) return { counts, hidden: counts.map(() => true), entirely: true }
  const guards = (cell: Cell) => 'guardedBy' in cell && cell.guardedBy === name && isSmall(cell.value, upTo)
  const hidden = counts.map(
    (count, index) => isSmall(count, upTo) || (count > 0 && places[index]?.some(guards) === true),
  )
  return { counts, hidden, entirely: false }
}

/** The column in which more is to be hidden, because a small count could be worked out; undefined when none could. */
function weakest({ places, totals, withheld }: Table, columns: Columns, upTo: number): string | undefined {
  const arcs: Arc[] = totals.map((total) => ({ ...total, least: Math.min(total.value, 0) }))
  const small: { arc: Arc; name: string }[] = []
  for (const [index, cells] of places.entries())
    for (const cell of cells) {
      const { from, to, value } = cell
      const own = 'column' in cell ? columns.get(cell.column) : undefined
      const known = own !== undefined && own.hidden[index] !== true
      const least = Math.min(value, own && !own.entirely ? 1 : 0)
      const arc = { from, to, value, known, least }
      arcs.push(arc)
      const name = 'column' in cell ? cell.column : 'guardedBy' in cell ? cell.guardedBy : undefined
      if (name !== undefined && !withheld.includes(name) && isSmall(value, upTo)) small.push({ arc, name })
    }
  const isOpen = readerOf(arcs)
  return small.find(({ arc }) => !isOpen(arc, upTo))?.name
}

/** Hides one count more in a column: its smallest, else all its zeros; where nothing is left in it, in another. */
function hideMore(columns: Columns, name: string): boolean {
  const named = columns.get(name)
  const column = named?.entirely ? [...columns.values()].find(({ entirely }) => !entirely) : named
  if (!column) return false
  const next = smallestShown(column.counts, column.hidden)
  if (next !== undefined) column.hidden[next] = true
  else {
    column.hidden.fill(true)
    column.entirely = true
  }
  return true
}

/** The place of the smallest count above 0 that is still shown. */
export function smallestShown(counts: readonly number[], hidden: readonly boolean[]): number | undefined {
  const open = counts.flatMap((count, index) => (count > 0 && !hidden[index] ? [{ count, index }] : []))
  return open.toSorted((one, other) => one.count - other.count || one.index - other.index).at(0)?.index
}
