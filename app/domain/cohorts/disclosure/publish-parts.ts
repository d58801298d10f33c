import type { Published } from '../vocabulary.ts'
import { type Cell, publishTable, type Total } from './publish-table.ts'
import { isSmall } from './sums.ts'

/** A count and the part of it that is of a kind, such as families with a mentor and those who have left the programme. */
export type Parts<Count = number> = { readonly whole: Count; readonly part: Count }

/** The same counts place by place, and all places together. */
export type PublishedParts = { readonly total: Parts<Published>; readonly places: Parts<Published>[] }

/**
 * A table of places, each with a whole and a part of it. The rest, which a reader gets by taking the part from the
 * whole, is protected too. Totals are shown exactly unless they are themselves small, so that the same places cut
 * another way can stand beside them; where few of all are of the kind, or few are not, nothing is said of the part.
 */
export function publishParts(places: readonly Parts[], upTo: number): PublishedParts {
  const side = sideOf('one', places, upTo)
  if (!side.shown) return allHidden(side)
  const cells = places.map(({ whole }, index): Cell[] => [
    { from: 'end', to: `one ${index}`, value: whole, column: 'one whole' },
    ...splitOf(side, index),
  ])
  const table = {
    columns: columnsOf(side),
    withheld: withheldOf(side),
    places: cells,
    totals: totalsOf(side),
  }
  return publishedOf(side, publishTable(table, upTo))
}

/**
 * Two such tables of which a reader knows that no count of the second is more than that of the first: a mentor in a
 * match has at least one family. The first could tell what the second hides, so they are hidden together.
 */
export function publishLinked(
  places: readonly { readonly first: Parts; readonly second: Parts }[],
  upTo: number,
): { first: PublishedParts; second: PublishedParts } {
  const first = sideOf(
    'first',
    places.map((place) => place.first),
    upTo,
  )
  const second = sideOf(
    'second',
    places.map((place) => place.second),
    upTo,
  )
  if (!first.shown) return { first: allHidden(first), second: allHidden(second) }
  const cells = places.map(({ first: { whole }, second: { whole: within } }, index): Cell[] => [
    ...splitOf(second, index).map(turned),
    { from: `second ${index}`, to: `both ${index}`, value: within, column: 'second whole' },
    { from: 'more', to: `both ${index}`, value: whole - within, free: true },
    { from: `both ${index}`, to: `first ${index}`, value: whole, column: 'first whole' },
    ...splitOf(first, index),
  ])
  const more: Total = {
    from: 'end',
    to: 'more',
    value: first.total.whole - second.total.whole,
    known: false,
  }
  const published = publishTable(
    {
      columns: [...columnsOf(first), ...columnsOf(second)],
      withheld: [...withheldOf(first), ...withheldOf(second)],
      places: cells,
      totals: [...totalsOf(first), more, ...totalsOf(second).map(turned)],
    },
    upTo,
  )
  return { first: publishedOf(first, published), second: publishedOf(second, published) }
}

/** One whole with its part, in every place and in all of them. */
type Side = {
  readonly name: string
  readonly places: readonly Parts[]
  readonly total: Parts
  /** Whether anything is said of it, and whether anything is said of its part. */
  readonly shown: boolean
  readonly splits: boolean
}

function sideOf(name: string, places: readonly Parts[], upTo: number): Side {
  const sum = (of: keyof Parts) => places.reduce((all, place) => all + place[of], 0)
  const total = { whole: sum('whole'), part: sum('part') }
  const shown = !isSmall(total.whole, upTo)
  const splits = shown && !isSmall(total.part, upTo) && !isSmall(total.whole - total.part, upTo)
  return { name, places, total, shown, splits }
}

const columnsOf = ({ name }: Side) => [`${name} whole`, `${name} part`]
const withheldOf = (side: Side) => columnsOf(side).slice(side.splits ? 2 : side.shown ? 1 : 0)

/** From the point of a place's whole to those of all parts and of all the rest. */
function splitOf({ name, places }: Side, index: number): Cell[] {
  const { whole, part } = places[index] ?? { whole: 0, part: 0 }
  const from = `${name} ${index}`
  return [
    { from, to: `${name} part`, value: part, column: `${name} part` },
    { from, to: `${name} rest`, value: whole - part, guardedBy: `${name} part` },
  ]
}

/** All parts and all the rest, and from there to the end. */
function totalsOf({ name, total: { whole, part }, shown, splits }: Side): Total[] {
  const to = `${name} all`
  return [
    { from: `${name} part`, to, value: part, known: splits },
    { from: `${name} rest`, to, value: whole - part, known: splits },
    { from: to, to: 'end', value: whole, known: shown },
  ]
}

const turned = <Sum extends { readonly from: string; readonly to: string }>(sum: Sum): Sum => ({
  ...sum,
  from: sum.to,
  to: sum.from,
})

const NOTHING: Parts<Published> = { whole: 'c', part: 'c' }
const allHidden = ({ places }: Side): PublishedParts => ({
  total: NOTHING,
  places: places.map(() => NOTHING),
})

function publishedOf(
  { name, places, total, shown, splits }: Side,
  columns: Readonly<Record<string, readonly Published[]>>,
): PublishedParts {
  return {
    total: { whole: shown ? total.whole : 'c', part: splits ? total.part : 'c' },
    places: places.map((_, index) => ({
      whole: columns[`${name} whole`]?.[index] ?? 'c',
      part: columns[`${name} part`]?.[index] ?? 'c',
    })),
  }
}
