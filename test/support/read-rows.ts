import { guessDateOrder, guessMapping } from '#app/domain/imports/guess-mapping.ts'
import { readRows } from '#app/domain/imports/read-rows.ts'
import { readTable } from '#app/domain/imports/read-table.ts'
import type { ImportKind, Mapping, ReadRow, RecordOf } from '#app/domain/imports/vocabulary.ts'
import { essex } from './csv/samples.ts'

type Rows<Kind extends ImportKind> = readonly ReadRow<RecordOf[Kind]>[]

/** Reads bytes with the mapping that the headings suggest. */
export function read<Kind extends ImportKind>(kind: Kind, bytes: Uint8Array): Rows<Kind> {
  const answer = readTable(bytes)
  if (!answer.ok) throw new Error(answer.because)
  const columns = guessMapping(answer.table.headers, kind)
  const mapping: Mapping = { columns, dateOrder: guessDateOrder(answer.table, columns, kind) }
  return readRows(answer.table, mapping, kind, essex).rows
}

/** The same for lines of a file. */
export const readLines = <Kind extends ImportKind>(kind: Kind, ...lines: string[]) =>
  read(kind, new TextEncoder().encode(lines.join('\n')))

/** What became of the rows that are good. */
export const records = <Made>(rows: readonly ReadRow<Made>[]) =>
  rows.flatMap((row) => ('ok' in row ? [row.ok] : []))

/** What is said of each row, as "line field: message". */
export const problems = <Made>(rows: readonly ReadRow<Made>[]) =>
  rows.flatMap((row) =>
    'ok' in row ? [] : row.problems.map((one) => `${row.line} ${one.field}: ${one.message}`),
  )

/** What is noted of each row, good or not, in the same form. */
export const warnings = <Made>(rows: readonly ReadRow<Made>[]) =>
  rows.flatMap((row) => row.warnings.map((one) => `${row.line} ${one.field}: ${one.message}`))
