/** Counts that add up to something known: how often each is taken, and the sum. */
export type Equation = { readonly terms: ReadonlyMap<string, number>; readonly sum: number }

const NEARLY_NOTHING = 1e-9

/**
 * The least and the most that one unknown can be, when no unknown is below nought and every equation holds: what
 * whoever reads the equations can work out. By the simplex method with Bland's rule, which always comes to an end.
 *
 * @throws when the equations contradict each other
 */
export function boundsOf(equations: readonly Equation[], unknown: string): { least: number; most: number } {
  const names = [...new Set(equations.flatMap(({ terms }) => [...terms.keys()]))]
  const column = names.indexOf(unknown)
  if (column < 0) return { least: 0, most: Number.POSITIVE_INFINITY }
  const feasible = startAt(equations, names)
  return {
    least: -largest(feasible, names.length, column, -1),
    most: largest(feasible, names.length, column, 1),
  }
}

/** Rows of the equations solved for one unknown each; the last number of a row is what the rest adds up to. */
type Tableau = { readonly rows: number[][]; readonly basis: number[] }

function startAt(equations: readonly Equation[], names: readonly string[]): Tableau {
  const width = names.length + equations.length
  const rows = equations.map(({ terms, sum }, index) => {
    const sign = sum < 0 ? -1 : 1
    const row = new Array<number>(width + 1).fill(0)
    for (const [name, times] of terms) row[names.indexOf(name)] = sign * times
    row[names.length + index] = 1
    row[width] = sign * sum
    return row
  })
  const tableau = { rows, basis: equations.map((_, index) => names.length + index) }
  const artificial = (index: number) => (index >= names.length ? -1 : 0)
  const reached = climb(
    tableau,
    Array.from({ length: width }, (_, index) => artificial(index)),
    width,
  )
  if (reached < -1e-6) throw new Error('These equations contradict each other.')
  leaveArtificial(tableau, names.length)
  return tableau
}

/** What was added to begin with is worth nothing now: it leaves wherever an unknown can take its place. */
function leaveArtificial({ rows, basis }: Tableau, unknowns: number): void {
  for (const [index, row] of rows.entries()) {
    if ((basis[index] ?? 0) < unknowns) continue
    const entering = row.findIndex((times, at) => at < unknowns && Math.abs(times) > NEARLY_NOTHING)
    if (entering >= 0) pivot({ rows, basis }, index, entering)
  }
}

function largest({ rows, basis }: Tableau, unknowns: number, column: number, sign: 1 | -1): number {
  const copy = { rows: rows.map((row) => [...row]), basis: [...basis] }
  const worth = Array.from({ length: unknowns }, (_, index) => (index === column ? sign : 0))
  const reached = climb(copy, worth, unknowns)
  return Number.isFinite(reached) ? Math.round(reached * 1e6) / 1e6 : reached
}

/** Raises the worth as far as it goes; no unknown from `within` on may enter. */
function climb({ rows, basis }: Tableau, worth: readonly number[], within: number): number {
  const worthOf = (index: number) => worth[index] ?? 0
  for (;;) {
    let entering = -1
    for (let at = 0; at < within && entering < 0; at += 1) {
      if (basis.includes(at)) continue
      const gain =
        worthOf(at) - rows.reduce((sum, row, i) => sum + worthOf(basis[i] ?? 0) * (row[at] ?? 0), 0)
      if (gain > NEARLY_NOTHING) entering = at
    }
    if (entering < 0) return rows.reduce((sum, row, i) => sum + worthOf(basis[i] ?? 0) * (row.at(-1) ?? 0), 0)
    let leaving = -1
    let tightest = Number.POSITIVE_INFINITY
    for (const [index, row] of rows.entries()) {
      const times = row[entering] ?? 0
      if (times <= NEARLY_NOTHING) continue
      const ratio = (row.at(-1) ?? 0) / times
      const isTie = Math.abs(ratio - tightest) <= NEARLY_NOTHING
      if (ratio < tightest - NEARLY_NOTHING || (isTie && (basis[index] ?? 0) < (basis[leaving] ?? 0))) {
        tightest = Math.min(ratio, tightest)
        leaving = index
      }
    }
    if (leaving < 0) return Number.POSITIVE_INFINITY
    pivot({ rows, basis }, leaving, entering)
  }
}

function pivot({ rows, basis }: Tableau, leaving: number, entering: number): void {
  const row = rows[leaving]
  if (!row) return
  const by = row[entering] ?? 1
  for (let at = 0; at < row.length; at += 1) row[at] = (row[at] ?? 0) / by
  for (const [index, other] of rows.entries()) {
    const times = other[entering] ?? 0
    if (index === leaving || Math.abs(times) <= NEARLY_NOTHING) continue
    for (let at = 0; at < other.length; at += 1) other[at] = (other[at] ?? 0) - times * (row[at] ?? 0)
  }
  basis[leaving] = entering
}
