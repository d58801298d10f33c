import { asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { id } from '#app/kernel/inputs.ts'
import { defineQuery } from '#app/kernel/query.ts'
import type { Reader } from '#db/client.ts'
import { districts, organisations } from '#db/schema/index.ts'
import { countStates, examine, findingsOf, type RowFinding, whyUnclear } from './examine.ts'
import { fieldsOf } from './fields/index.ts'
import { unreadHeaders } from './guess-mapping.ts'
import { looksAfter } from './judging.ts'
import type { StoredKind } from './marks.ts'
import { isKept } from './not-kept.ts'
import { notesOn } from './notes-on.ts'
import { openTable } from './open-table.ts'
import type { Table } from './read-table.ts'
import { importFile } from './records.ts'
import type { Mapping } from './vocabulary.ts'

/** How many rows with something to say, and how many sample rows, one page shows. */
const MOST_FINDINGS = 200
const SAMPLES = 5

/**
 * A file before it is imported: what its columns are taken to mean, and what would become of every row. Cells are
 * shown to whoever sent the file, and to nobody else.
 */
export const importPreview = defineQuery({
  name: 'imports.preview',
  action: 'imports.see-file',
  on: importFile,
  input: z.object({ importFileId: id }),
  reveals: {
    importId: 'T1',
    importKind: 'T1',
    fileName: 'T1',
    organisation: 'T1',
    version: 'T1',
    rowsRead: 'T1',
    confirmed: 'T1',
    counts: 'T1',
    dateOrder: 'T1',
    districtId: 'T1',
    districts: 'T1',
    headers: 'T1',
    notes: 'T1',
    fields: 'T1',
    unclear: 'T1',
    staysBehind: 'T1',
    samples: 'T3',
    findings: 'T3',
    moreFindings: 'T1',
    staysOutBy: 'T1',
  },
  async run({ db, actor, importFile: file, today, open, blind }) {
    const { kind, organisationId } = file
    const mapping = file.mapping as Mapping
    const head = {
      importId: file.id,
      importKind: kind,
      fileName: file.fileName,
      organisation: await nameOf(db, organisationId),
      version: file.version,
      rowsRead: file.rowsRead,
      confirmed: file.confirmedAt !== null,
      dateOrder: mapping.dateOrder,
      districtId: mapping.districtId ?? null,
    }
    if (file.confirmedAt) return { ...head, ...nothingLeft, counts: countsOf(file) }

    const table = await openTable(open, file)
    const judging = { db, actor, today, organisationId, blind }
    const examined = await examine(judging, kind, table, mapping)
    const findings = findingsOf(examined)
    const allDistricts = await db.select().from(districts).orderBy(asc(districts.name))
    return {
      ...head,
      counts: countStates(examined),
      districts: allDistricts
        .filter((one) => looksAfter(judging, one.id))
        .map((one) => ({ id: one.id, name: one.name })),
      headers: table.headers,
      notes: notesOn(kind, table, mapping),
      fields: fieldsShown(kind, mapping),
      unclear: whyUnclear(kind, mapping),
      staysBehind: unreadHeaders(table.headers, keptColumns(kind, mapping)),
      samples: file.createdBy === actor.accountId ? samplesOf(table) : [],
      findings: findings.toSorted(refusedFirst).slice(0, MOST_FINDINGS),
      moreFindings: Math.max(0, findings.length - MOST_FINDINGS),
      staysOutBy: reasonsOf(findings),
    }
  },
})

/** Once a file was imported it is let go, and only the counts are left to say. */
const nothingLeft = {
  districts: [],
  headers: [],
  notes: [],
  fields: [],
  unclear: [],
  staysBehind: [],
  samples: [],
  findings: [],
  moreFindings: 0,
  staysOutBy: [],
}

const countsOf = (file: { rowsAdded: number; rowsKnown: number; rowsRefused: number }) => ({
  new: file.rowsAdded,
  known: file.rowsKnown,
  refused: file.rowsRefused,
})

const fieldsShown = (kind: StoredKind, { columns }: Mapping) =>
  fieldsOf(kind)
    .filter(({ key }) => isKept(kind, key))
    .map(({ key, label, hint, isDay, required }) => ({
      key,
      label,
      hint,
      isDay,
      required,
      column: columns[key] ?? null,
    }))

const keptColumns = (kind: StoredKind, { columns }: Mapping) =>
  Object.fromEntries(Object.entries(columns).filter(([key]) => isKept(kind, key)))

async function nameOf(db: Reader, organisationId: string): Promise<string> {
  const [found] = await db
    .select({ name: organisations.name })
    .from(organisations)
    .where(eq(organisations.id, organisationId))
  return found?.name ?? ''
}

/** Rows that stay out go before the others, each kind in the order of the file. */
const refusedFirst = (one: RowFinding, other: RowFinding) =>
  Number(other.state === 'refused') - Number(one.state === 'refused')

/** For how many rows that stay out each field is the reason, the commonest first. */
function reasonsOf(findings: readonly RowFinding[]): { field: string; rows: number }[] {
  const rows = new Map<string, number>()
  for (const { state, says } of findings)
    if (state === 'refused') for (const { field } of says) rows.set(field, (rows.get(field) ?? 0) + 1)
  return [...rows].map(([field, count]) => ({ field, rows: count })).sort((a, b) => b.rows - a.rows)
}

const samplesOf = ({ rows }: Table) => rows.slice(0, SAMPLES).map(({ cells }) => cells)
