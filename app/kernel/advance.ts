import { and, eq } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { journeySteps } from '#db/schema/platform.ts'
import type { Work } from './command.ts'
import type { Day } from './day.ts'
import { Refused } from './refusals.ts'

type Versioned = SQLiteTable & { id: SQLiteColumn; version: SQLiteColumn }
type Journeyed = Versioned & { stage: SQLiteColumn }
type VersionedRow = { id: string; version: number }
type JourneyedRow = VersionedRow & { stage: string }
type Journey<Stage extends string, Move extends string> = {
  subject: string
  next(from: Stage, move: Move): Stage
}

/**
 * Moves a record along its journey: the only code that writes a stage. It checks the move against the table,
 * compares and sets the version (a `conflict` when somebody was faster), and writes the step down with the day on
 * which it happened and the moment it was recorded.
 */
export async function advance<Row extends JourneyedRow, Move extends string>(
  work: Work,
  table: Journeyed,
  journey: Journey<Row['stage'], Move>,
  row: Row,
  move: Move,
  happenedOn: Day,
): Promise<Row> {
  const stage = journey.next(row.stage, move)
  const moved = await compareAndSet(work, table, journey.subject, row, { stage })
  await work.tx.insert(journeySteps).values({
    id: work.newId(),
    subject: journey.subject,
    subjectId: row.id,
    move,
    fromStage: row.stage,
    toStage: stage,
    happenedOn,
    recordedAt: work.now,
    recordedBy: work.actor.accountId,
  })
  return { ...moved, stage }
}

/** Saves changes to a record, unless somebody changed it since it was read: then it refuses with `conflict`. */
export function revise<Table extends Versioned, Row extends VersionedRow>(
  work: Work,
  table: Table,
  subject: string,
  row: Row,
  changes: Partial<Omit<Table['$inferInsert'], 'id' | 'version' | 'stage'>>,
): Promise<Row> {
  return compareAndSet(work, table, subject, row, changes)
}

async function compareAndSet<Row extends VersionedRow>(
  work: Work,
  table: Versioned,
  subject: string,
  row: Row,
  changes: object,
): Promise<Row> {
  const version = row.version + 1
  const saved = await work.tx
    .update(table)
    .set({ ...changes, version } as never)
    .where(and(eq(table.id, row.id), eq(table.version, row.version)))
    .returning({ id: table.id })
  if (saved.length !== 1) throw new Refused('conflict', `Somebody else has just changed this ${subject}.`)
  return { ...row, ...changes, version }
}
