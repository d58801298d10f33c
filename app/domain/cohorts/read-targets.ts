import { asc } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { programmes, targets } from '#db/schema/index.ts'
import type { Target } from './vocabulary.ts'

/** The targets in force for the whole programme, or for one organisation; a superseded one no longer counts. */
export async function targetsInForce(db: Reader, organisationId: string | null): Promise<Target[]> {
  const rows = await db.select().from(targets).orderBy(asc(targets.recordedAt))
  const superseded = new Set(rows.map((row) => row.supersedes))
  return rows
    .filter(
      (row) => !superseded.has(row.id) && row.organisationId === organisationId && row.districtId === null,
    )
    .map(({ programmeYear, value }) => ({ programmeYear, value, basis: null }))
}

/** The first day of programme year 1. */
export async function firstDayOfProgramme(db: Reader): Promise<string> {
  const [programme] = await db.select({ firstDay: programmes.firstYearStarts }).from(programmes)
  if (!programme) throw new Error('The database has no programme')
  return programme.firstDay
}
