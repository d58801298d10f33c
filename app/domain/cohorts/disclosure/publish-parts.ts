import type { Published } from '../vocabulary.ts'
import { type Arc, isSmall, readerOf } from './sums.ts'

/** A count and the part of it that is of a kind, such as families with a mentor and those who have left the programme. */
export type Parts<Count = number> = { readonly whole: Count; readonly part: Count }

/** The same counts place by place, and all places together. */
export type PublishedParts = { readonly total: Parts<Published>; readonly places: Parts<Published>[] }

/**
 * Hides what is small, and what would give it away, in a table of places. What is protected is every count of 1 to
 * `upTo`: a place's whole, its part, and the rest that a reader gets by taking one from the other. Further counts are
 * hidden, the smallest first, until each of them could still be any number from 1 to `upTo` for whoever adds up
 * everything that is shown. A count of 0 is shown, except where its whole column is hidden.
 *
 * The total is shown exactly unless it is itself small, so the same places cut another way can stand beside it.
 */
export function publishParts(places: readonly Parts[], upTo: number): PublishedParts {
  const total = { whole: sumOf(places, 'whole'), part: sumOf(places, 'part') }
  if (isSmall(total.whole, upTo)) return { total: NOTHING, places: places.map(() => NOTHING) }
  const splits = !isSmall(total.part, upTo) && !isSmall(total.whole - total.part, upTo)
  const sheet: Sheet = {
    places,
    splits,
    columns: {
      whole: columnOf(places.map(({ whole }) => isSmall(whole, upTo))),
      part: columnOf(
        places.map(({ whole, part }) => isSmall(part, upTo) || (part > 0 && isSmall(whole - part, upTo))),
      ),
    },
  }
  if (!splits) hideAll(sheet.columns.part)
  for (let weak = weakest(sheet, upTo); weak; weak = weakest(sheet, upTo)) hideMore(sheet, weak)
  return {
    total: { whole: total.whole, part: splits ? total.part : 'c' },
    places: places.map(({ whole, part }, index) => ({
      whole: sheet.columns.whole.hidden[index] ? 'c' : whole,
      part: sheet.columns.part.hidden[index] ? 'c' : part,
    })),
  }
}

const NOTHING: Parts<Published> = { whole: 'c', part: 'c' }

type ColumnName = keyof Parts
/** Which counts of a column are hidden, and whether all are, zeros too. */
type Column = { readonly hidden: boolean[]; entirely: boolean }
type Sheet = {
  readonly places: readonly Parts[]
  readonly splits: boolean
  readonly columns: Readonly<Record<ColumnName, Column>>
}

const sumOf = (places: readonly Parts[], name: ColumnName) =>
  places.reduce((sum, place) => sum + place[name], 0)
const columnOf = (hidden: boolean[]): Column => ({ hidden, entirely: false })

/** The column in which a small count could be worked out; undefined when there is none. */
function weakest({ places, splits, columns }: Sheet, upTo: number): ColumnName | undefined {
  const arcs: Arc[] = []
  const small: { arc: Arc; column: ColumnName }[] = []
  const add = (arc: Arc, column?: ColumnName) => {
    arcs.push(arc)
    if (column && isSmall(arc.value, upTo)) small.push({ arc, column })
  }
  const leastOf = (value: number, column: Column) => (column.entirely ? 0 : Math.min(value, 1))
  for (const [index, { whole, part }] of places.entries()) {
    const point = `place ${index}`
    const known = (name: ColumnName) => columns[name].hidden[index] !== true
    add(
      { from: 'end', to: point, value: whole, known: known('whole'), least: leastOf(whole, columns.whole) },
      'whole',
    )
    add(
      { from: point, to: 'part', value: part, known: known('part'), least: leastOf(part, columns.part) },
      splits ? 'part' : undefined,
    )
    add({ from: point, to: 'rest', value: whole - part, known: false, least: 0 }, splits ? 'part' : undefined)
  }
  const [whole, part] = [sumOf(places, 'whole'), sumOf(places, 'part')]
  add({ from: 'part', to: 'all', value: part, known: splits, least: 0 })
  add({ from: 'rest', to: 'all', value: whole - part, known: splits, least: 0 })
  add({ from: 'all', to: 'end', value: whole, known: true, least: whole })
  const isOpen = readerOf(arcs)
  return small.find(({ arc }) => !isOpen(arc, upTo))?.column
}

/** Hides one count more in a column: its smallest, else all its zeros; where nothing is left in it, in the other. */
function hideMore({ places, columns }: Sheet, name: ColumnName): void {
  const other = name === 'whole' ? 'part' : 'whole'
  const column = columns[columns[name].entirely ? other : name]
  const counts = places.map((place) => place[columns[name].entirely ? other : name])
  const next = smallestShown(counts, column.hidden)
  if (next === undefined) hideAll(column)
  else column.hidden[next] = true
}

/** The place of the smallest count above 0 that is still shown. */
export function smallestShown(counts: readonly number[], hidden: readonly boolean[]): number | undefined {
  const open = counts.flatMap((count, index) => (count > 0 && !hidden[index] ? [{ count, index }] : []))
  return open.toSorted((one, other) => one.count - other.count || one.index - other.index).at(0)?.index
}

function hideAll(column: Column): void {
  column.hidden.fill(true)
  column.entirely = true
}
