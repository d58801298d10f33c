import { and, eq, isNotNull, type SQL, sql } from 'drizzle-orm'
import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { serviceSpells, volunteers } from '#db/schema/index.ts'

/** Days in which people are newly counted, and the day at their end on which those in post are. */
export type Slice = { readonly from: Day; readonly to: Day; readonly stockOn: Day }

/** How many were newly counted, and how many were in post, in each slice. */
export type SliceCounts = { readonly flow: readonly number[]; readonly stock: readonly number[] }

/** The same for one organisation in one district. */
export type PlaceCounts = SliceCounts & { readonly organisationId: string; readonly districtId: string }

/**
 * Counts flow and stock of every slice, by organisation and district, in one statement, however many people there
 * are and however long ago the slices lie.
 *
 * @param within a limit on volunteers, such as one organisation
 */
export async function countCohort(
  db: Reader,
  slices: readonly Slice[],
  within?: SQL,
): Promise<PlaceCounts[]> {
  const rows = await db
    .select({ ...placesOf('flow'), ...columns(slices, ({ from, to }) => flowIn(from, to)) })
    .from(volunteers)
    .where(and(isNotNull(volunteers.recruitedAndTrainedOn), within))
    .groupBy(volunteers.organisationId, volunteers.districtId)
    .unionAll(
      db
        .select({ ...placesOf('stock'), ...columns(slices, ({ stockOn }) => inPostOnDay(stockOn)) })
        .from(serviceSpells)
        .innerJoin(volunteers, eq(volunteers.id, serviceSpells.volunteerId))
        .where(and(eq(serviceSpells.kind, 'in_post'), within))
        .groupBy(volunteers.organisationId, volunteers.districtId),
    )
  const places = new Map<string, { organisationId: string; districtId: string } & Record<Basis, number[]>>()
  for (const { basis, organisationId, districtId, ...rest } of rows) {
    const numbers: Readonly<Record<string, number>> = rest
    const key = `${organisationId} ${districtId}`
    const none = slices.map(() => 0)
    const place = places.get(key) ?? { organisationId, districtId, flow: none, stock: none }
    const counts = slices.map((_, index) => Number(numbers[nameOf(index)] ?? 0))
    places.set(key, { ...place, [basis]: counts })
  }
  return [...places.values()]
}

/** The counts of several places together. */
export function together(places: readonly SliceCounts[], slices: number): SliceCounts {
  const sum = (basis: Basis) =>
    Array.from({ length: slices }, (_, index) =>
      places.reduce((total, place) => total + (place[basis][index] ?? 0), 0),
    )
  return { flow: sum('flow'), stock: sum('stock') }
}

type Basis = keyof SliceCounts

const placesOf = (basis: Basis) => ({
  basis: sql<Basis>`${sql.raw(`'${basis}'`)}`,
  organisationId: volunteers.organisationId,
  districtId: volunteers.districtId,
})

const nameOf = (index: number) => `slice${index}` as const

const columns = (slices: readonly Slice[], holds: (slice: Slice) => SQL) =>
  Object.fromEntries(slices.map((slice, index) => [nameOf(index), howMany(holds(slice))])) as Record<
    `slice${number}`,
    SQL<number>
  >

const howMany = (condition: SQL) =>
  sql<number>`cast(sum(case when ${condition} then 1 else 0 end) as integer)`.mapWith(Number)

const flowIn = (from: Day, to: Day) => sql`${volunteers.recruitedAndTrainedOn} between ${from} and ${to}`

const inPostOnDay = (on: Day) =>
  sql`${serviceSpells.fromOn} <= ${on} and (${serviceSpells.untilOn} is null or ${serviceSpells.untilOn} > ${on})`
