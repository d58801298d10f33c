import { refuseRepeats } from './find-repeats.ts'
import type { Table, TableRow } from './read-table.ts'
import { readFamily } from './rows/family-row.ts'
import { type RowReader, rowReader } from './rows/row-reader.ts'
import { readSupervisor } from './rows/supervisor-row.ts'
import { readVisit } from './rows/visit-row.ts'
import { readVolunteer } from './rows/volunteer-row.ts'
import type { Draft, ImportKind, KnownFacts, Mapping, ReadRow, RecordOf } from './vocabulary.ts'

const readers: { readonly [Kind in ImportKind]: (row: RowReader) => Draft<RecordOf[Kind]> } = {
  volunteers: readVolunteer,
  supervisors: readSupervisor,
  families: readFamily,
  visits: readVisit,
}

/**
 * Reads every row of a table as a record, or says what keeps it from being one. Nothing is written and nothing
 * is looked up: the same table, mapping and known facts always give the same answer.
 */
export function readRows<Kind extends ImportKind>(
  table: Pick<Table, 'rows'>,
  mapping: Mapping,
  kind: Kind,
  known: KnownFacts,
): { readonly rows: readonly ReadRow<RecordOf[Kind]>[] } {
  return {
    rows: refuseRepeats(
      kind,
      table.rows.map((row) => readRow(row, mapping, kind, known)),
    ),
  }
}

function readRow<Kind extends ImportKind>(
  row: TableRow,
  mapping: Mapping,
  kind: Kind,
  known: KnownFacts,
): ReadRow<RecordOf[Kind]> {
  const { line } = row
  if (row.fault !== undefined)
    return { line, problems: [{ field: '', message: row.fault }], warnings: [], partial: {} }
  const reader = rowReader(row, mapping, known)
  const draft = readers[kind](reader)
  const { problems, warnings } = reader
  if (problems.length > 0) return { line, problems, warnings, partial: draft }
  // Without a problem nothing that a record must have is missing: each reader reports what it misses.
  return { line, ok: draft as RecordOf[Kind], warnings }
}
