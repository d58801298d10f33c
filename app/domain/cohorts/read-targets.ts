import { asc, sql } from 'drizzle-orm'
import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { programmes, targets } from '#db/schema/index.ts'
import type { Target } from './vocabulary.ts'

/** A target in force, and whom it is for; null stands for the whole programme. */
export type PlacedTarget = Target & {
  readonly organisationId: string | null
  readonly districtId: string | null
}

/** The first day of programme year 1, and every target in force; a superseded one no longer counts. */
export async function calendarAndTargets(
  db: Reader,
): Promise<{ firstDay: Day; targets: readonly PlacedTarget[] }> {
  const rows = await db
    .select({ firstDay: programmes.firstYearStarts, target: targets })
    .from(programmes)
    .leftJoin(targets, sql`true`)
    .orderBy(asc(targets.recordedAt))
  const [programme] = rows
  if (!programme) throw new Error('The database has no programme')
  const all = rows.flatMap(({ target }) => target ?? [])
  const superseded = new Set(all.map((row) => row.supersedes))
  return {
    firstDay: programme.firstDay,
    targets: all
      .filter(({ id }) => !superseded.has(id))
      .map(({ programmeYear, value, organisationId, districtId }) => ({
        programmeYear,
        value,
        basis: null,
        organisationId,
        districtId,
      })),
  }
}

/** The targets of the whole programme, or of one organisation or district. */
export const targetsFor = (
  targets: readonly PlacedTarget[],
  {
    organisationId = null,
    districtId = null,
  }: { organisationId?: string | null; districtId?: string | null },
) => targets.filter((target) => target.organisationId === organisationId && target.districtId === districtId)

/** The first day of programme year 1. */
export async function firstDayOfProgramme(db: Reader): Promise<Day> {
  const [programme] = await db.select({ firstDay: programmes.firstYearStarts }).from(programmes)
  if (!programme) throw new Error('The database has no programme')
  return programme.firstDay
}
