/**
 * One count among counts that add up: an arc of a network in which, at every point, what comes in goes out again.
 * A row adds up to its total at the point of the row, a column at the point of the column.
 */
export type Arc = {
  readonly from: string
  readonly to: string
  /** The true count. */
  readonly value: number
  /** Whether a reader is told it. */
  readonly known: boolean
  /** The least it can be as far as a reader knows who is not told it. */
  readonly least: number
}

/** Whether a count is so small that it could point at somebody. Nobody at all points at nobody. */
export const isSmall = (count: number, upTo: number): boolean => count >= 1 && count <= upTo

/**
 * Asks of one count after another whether a reader, who knows every published count and that all of them add up, must
 * still think that it could be any number from 1 to `upTo`. Exact: what a count can be, given the others, is a run of
 * whole numbers, and its ends are found by sending as much more, or less, as can go round it through the other hidden
 * counts.
 */
export function readerOf(arcs: readonly Arc[]): (arc: Arc, upTo: number) => boolean {
  const ways = waysThrough(arcs)
  return (arc, upTo) => {
    if (arc.known || arc.least > 1) return false
    const { value, from, to } = arc
    return (
      value + mostThrough(ways, arc, to, from, Math.max(0, upTo - value)) >= upTo &&
      value - mostThrough(ways, arc, from, to, Math.max(0, value - 1)) <= 1
    )
  }
}

/** One way along which a hidden count can change: more of it, without end, or less of it, down to its least. */
type Way = { readonly arc: Arc; readonly by: 1 | -1; readonly to: string }
type Ways = ReadonlyMap<string, readonly Way[]>

function waysThrough(arcs: readonly Arc[]): Ways {
  const ways = new Map<string, Way[]>()
  const add = (point: string, way: Way) => {
    const known = ways.get(point)
    if (known) known.push(way)
    else ways.set(point, [way])
  }
  for (const arc of arcs) {
    if (arc.known) continue
    add(arc.from, { arc, by: 1, to: arc.to })
    add(arc.to, { arc, by: -1, to: arc.from })
  }
  return ways
}

/** How much more can go from one point to another without the count itself; no more than `enough` is sought. */
function mostThrough(ways: Ways, without: Arc, from: string, to: string, enough: number): number {
  const sent = new Map<Arc, number>()
  const room = ({ arc, by }: Way) =>
    by === 1 ? Number.POSITIVE_INFINITY : arc.value - arc.least + (sent.get(arc) ?? 0)
  let all = 0
  while (all < enough) {
    const path = pathBetween(ways, from, to, (way) => way.arc !== without && room(way) > 0)
    if (!path) return all
    const size = Math.min(enough - all, ...path.map(room))
    for (const { arc, by } of path) sent.set(arc, (sent.get(arc) ?? 0) + by * size)
    all += size
  }
  return all
}

/** The shortest way that is open; undefined when there is none. */
function pathBetween(ways: Ways, from: string, to: string, isOpen: (way: Way) => boolean): Way[] | undefined {
  const reachedBy = new Map<string, { way: Way; before: string } | null>([[from, null]])
  for (const point of reachedBy.keys()) {
    if (point === to) break
    for (const way of ways.get(point) ?? [])
      if (!reachedBy.has(way.to) && isOpen(way)) reachedBy.set(way.to, { way, before: point })
  }
  if (!reachedBy.has(to)) return undefined
  const path: Way[] = []
  for (let step = reachedBy.get(to); step; step = reachedBy.get(step.before)) path.unshift(step.way)
  return path
}
