import type { Day } from '#app/kernel/day.ts'
import { targetFor } from './count.ts'
import type { PlaceCounts } from './count-cohort.ts'
import { type PlacedTarget, targetsFor } from './read-targets.ts'

/** How one district or organisation stands in a year. */
export type PlaceStanding = {
  readonly id: string
  readonly name: string
  readonly flow: number
  readonly stock: number
  readonly target: number | null
  /** What is planned by today; null where there is no target. */
  readonly planned: number | null
}

type Placed = {
  kind: 'organisationId' | 'districtId'
  names: ReadonlyMap<string, string>
  counts: readonly PlaceCounts[]
  /** The place of the year among the slices that were counted. */
  slice: number
  programmeYear: number
  targets: readonly PlacedTarget[]
  plannedOf: (target: number) => number
}

/** Every district or organisation that has a name, in the order of the alphabet. */
export function standingsByPlace(placed: Placed): PlaceStanding[] {
  const { kind, names, counts, slice, programmeYear, targets, plannedOf } = placed
  return [...names]
    .map(([id, name]) => {
      const own = counts.filter((place) => place[kind] === id)
      const target = targetFor(targetsFor(targets, { [kind]: id }), programmeYear, 'flow')
      return {
        id,
        name,
        flow: own.reduce((sum, { flow }) => sum + (flow[slice] ?? 0), 0),
        stock: own.reduce((sum, { stock }) => sum + (stock[slice] ?? 0), 0),
        target,
        planned: target === null ? null : plannedOf(target),
      }
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
}

/** A value on a day. */
export type OnDay = { on: Day; value: number }

/** What had been counted by the end of each month that has begun, from nothing on the day before the first. */
export function countedByMonth(
  months: readonly { from: Day; stockOn: Day }[],
  flows: readonly number[],
  today: Day,
): OnDay[] {
  let sum = 0
  const begun = months.filter(({ from }) => from <= today)
  return begun.map(({ stockOn }, index) => {
    sum += flows[index] ?? 0
    return { on: stockOn, value: sum }
  })
}
