import { z } from 'zod'
import { id } from '#app/kernel/inputs.ts'
import { defineQuery } from '#app/kernel/query.ts'
import type { importKinds } from '#db/schema/index.ts'
import { countStates, type Examined, examine, mustBeTable } from './examine.ts'
import { fieldsOf, mappingGaps } from './fields/index.ts'
import { unreadHeaders } from './guess-mapping.ts'
import { openContent } from './open-content.ts'
import type { Table } from './read-table.ts'
import { importFile } from './records.ts'
import type { Finding, Mapping } from './vocabulary.ts'

/** How many rows with something to say, and how many sample rows, one page shows. */
const MOST_FINDINGS = 200
const SAMPLES = 5

/** A file before it is imported: what its columns are taken to mean, and what would become of every row. */
export const importPreview = defineQuery({
  name: 'imports.preview',
  action: 'imports.see-file',
  on: importFile,
  input: z.object({ importFileId: id }),
  reveals: {
    importId: 'T1',
    importKind: 'T1',
    fileName: 'T1',
    version: 'T1',
    rowsRead: 'T1',
    confirmed: 'T1',
    dateOrder: 'T1',
    headers: 'T1',
    notes: 'T1',
    fields: 'T1',
    gaps: 'T1',
    unread: 'T1',
    counts: 'T1',
    samples: 'T3',
    findings: 'T3',
  },
  async run({ db, importFile: file, today, open, blind }) {
    const mapping = file.mapping as unknown as Mapping
    const head = { importId: file.id, importKind: file.kind, fileName: file.fileName, version: file.version, rowsRead: file.rowsRead }
    if (file.confirmedAt) return { ...head, ...afterwards(file, mapping) }

    const table = mustBeTable(await openContent(open, file))
    const examined = await examine({ db, organisationId: file.organisationId, blind }, file.kind, table, mapping, today)
    return {
      ...head,
      confirmed: false,
      dateOrder: mapping.dateOrder,
      headers: table.headers,
      notes: table.notes,
      fields: fieldsShown(file.kind, mapping),
      gaps: mappingGaps(file.kind, mapping.columns),
      unread: unreadHeaders(table.headers, mapping.columns),
      counts: countStates(examined),
      samples: samplesOf(table),
      findings: findingsOf(examined),
    }
  },
})

/** What is left to say once the file was imported: only the counts. */
const afterwards = (file: { rowsAdded: number; rowsKnown: number; rowsRefused: number }, mapping: Mapping) => ({
  confirmed: true,
  dateOrder: mapping.dateOrder,
  headers: [],
  notes: [],
  fields: [],
  gaps: [],
  unread: [],
  counts: { new: file.rowsAdded, known: file.rowsKnown, refused: file.rowsRefused },
  samples: [],
  findings: [],
})

const fieldsShown = (kind: (typeof importKinds)[number], { columns }: Mapping) =>
  fieldsOf(kind).map(({ key, label, hint, group, required }) => ({ key, label, hint: hint ?? null, group, required, column: columns[key] ?? null }))

const samplesOf = ({ rows }: Table) => rows.slice(0, SAMPLES).map(({ cells }) => cells)

/** Every row that has something to say, in the order of the file. */
function findingsOf({ rows }: Examined): { line: number; stops: boolean; says: readonly Finding[] }[] {
  return rows
    .flatMap((row) => {
      if (row.state === 'refused') return [{ line: row.line, stops: true, says: row.problems }]
      if (row.state === 'new' && row.warnings.length > 0) return [{ line: row.line, stops: false, says: row.warnings }]
      return []
    })
    .slice(0, MOST_FINDINGS)
}
