/** An outcode area (the first half of postcodes, such as CO15), where its middle lies, and how many there are. */
export type OutcodeCount = { outcode: string; latitude: number; longitude: number; count: number }

/** An area in its cell of the grid, counted from the upper left. */
export type Cell = OutcodeCount & { column: number; row: number }

/** A degree of longitude is this much shorter than one of latitude, in the middle of England. */
const SHORTER = Math.cos((52 * Math.PI) / 180)

/**
 * Gives each area a cell of its own in a grid of so many columns, as near as can be to where it lies: north is up,
 * east is right, and no two share a cell. Areas in the middle choose first, so that the outside gives way.
 */
export function cellsOf(places: readonly OutcodeCount[], columns: number): readonly Cell[] {
  if (places.length === 0) return []
  const east = rangeOf(places.map(({ longitude }) => longitude * SHORTER))
  const north = rangeOf(places.map(({ latitude }) => latitude))
  // Never so few that the areas find no room, and never more than they could fill.
  const least = Math.ceil((places.length * 1.4) / columns)
  const shaped = Math.round((columns * north.size) / Math.max(east.size, 1e-6))
  const rows = Math.max(least, Math.min(shaped, places.length))
  const wanted = places
    .map((place) => ({
      place,
      column: ((place.longitude * SHORTER - east.from) / Math.max(east.size, 1e-6)) * (columns - 1),
      row: (1 - (place.latitude - north.from) / Math.max(north.size, 1e-6)) * (rows - 1),
    }))
    .sort(
      (a, b) =>
        fromMiddle(a, columns, rows) - fromMiddle(b, columns, rows) ||
        a.place.outcode.localeCompare(b.place.outcode),
    )

  const free = new Set(Array.from({ length: columns * rows }, (_, index) => index))
  const cells = wanted.map(({ place, column, row }) => {
    const cell = nearest(free, columns, column, row)
    free.delete(cell)
    return { ...place, column: cell % columns, row: Math.floor(cell / columns) }
  })
  return withoutEmptyEdges(cells)
}

function rangeOf(numbers: readonly number[]): { from: number; size: number } {
  const from = Math.min(...numbers)
  return { from, size: Math.max(...numbers) - from }
}

type Wanted = { column: number; row: number }

const fromMiddle = ({ column, row }: Wanted, columns: number, rows: number) =>
  Math.hypot(column - (columns - 1) / 2, row - (rows - 1) / 2)

function nearest(free: ReadonlySet<number>, columns: number, column: number, row: number): number {
  let best = -1
  let least = Number.POSITIVE_INFINITY
  for (const cell of free) {
    const distance = Math.hypot((cell % columns) - column, Math.floor(cell / columns) - row)
    if (distance < least) {
      best = cell
      least = distance
    }
  }
  return best
}

function withoutEmptyEdges(cells: readonly Cell[]): readonly Cell[] {
  const firstColumn = Math.min(...cells.map(({ column }) => column))
  const firstRow = Math.min(...cells.map(({ row }) => row))
  return cells.map((cell) => ({ ...cell, column: cell.column - firstColumn, row: cell.row - firstRow }))
}

/** How dark a count is drawn beside the others: none, few, some or many, in thirds of the highest. */
export function shadeOf(count: number, most: number): 'none' | 'few' | 'some' | 'many' {
  if (count <= 0) return 'none'
  if (count * 3 <= most) return 'few'
  return count * 3 <= most * 2 ? 'some' : 'many'
}
