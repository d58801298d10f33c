import { Refused } from '#app/kernel/refusals.ts'
import { mappingGaps } from './fields/index.ts'
import { type FamilyToWrite, judgeFamilies } from './judge-families.ts'
import { judgeVisits, type VisitToWrite } from './judge-visits.ts'
import { judgeVolunteers, type VolunteerToWrite } from './judge-volunteers.ts'
import type { JudgedRow } from './judged-row.ts'
import type { Judging } from './judging.ts'
import { knownFacts } from './known-facts.ts'
import type { StoredKind } from './marks.ts'
import { readRows } from './read-rows.ts'
import { readTable, type Table } from './read-table.ts'
import type { Finding, Mapping } from './vocabulary.ts'

/** Reads a file as a table, or refuses it in plain words beside the file field. */
export function mustBeTable(bytes: Uint8Array): Table {
  const answer = readTable(bytes)
  if (!answer.ok) throw new Refused('invalid', answer.because, { file: [answer.because] })
  return answer.table
}

/** The rows of a file of one kind, as they would be written. */
export type Examined =
  | { readonly kind: 'volunteers'; readonly rows: readonly JudgedRow<VolunteerToWrite>[] }
  | { readonly kind: 'families'; readonly rows: readonly JudgedRow<FamilyToWrite>[] }
  | { readonly kind: 'visits'; readonly rows: readonly JudgedRow<VisitToWrite>[] }

/** What must still be said before the rows can be read; empty when nothing must. */
export const whyUnclear = (kind: StoredKind, { columns, dateOrder }: Mapping): readonly string[] => [
  ...mappingGaps(kind, columns),
  ...(dateOrder === 'ask' ? ['Say how its dates are written: they can be read in two ways.'] : []),
]

/**
 * Says of every row of a table what would become of it now. Nothing is written: this is the dry run.
 * There are no rows while the columns are not understood.
 */
export async function examine(
  judging: Omit<Judging, 'districtId'>,
  kind: StoredKind,
  table: Table,
  mapping: Mapping,
): Promise<Examined> {
  if (whyUnclear(kind, mapping).length > 0) return { kind, rows: [] }
  const facts = await knownFacts(judging.db, judging.today)
  const by: Judging = { ...judging, districtId: mapping.districtId ?? null }
  switch (kind) {
    case 'volunteers':
      return { kind, rows: await judgeVolunteers(by, readRows(table, mapping, kind, facts).rows) }
    case 'families':
      return { kind, rows: await judgeFamilies(by, readRows(table, mapping, kind, facts).rows) }
    case 'visits':
      return { kind, rows: await judgeVisits(by, readRows(table, mapping, kind, facts).rows) }
  }
}

/** How many rows are new, known from before, and refused. */
export type Counts = { new: number; known: number; refused: number }

export function countStates({ rows }: Examined): Counts {
  const counts: Counts = { new: 0, known: 0, refused: 0 }
  for (const { state } of rows) counts[state] += 1
  return counts
}

/** A row with something to say, and what becomes of it. */
export type RowFinding = { line: number; state: 'new' | 'known' | 'refused'; says: readonly Finding[] }

/** Every row with something to say, in the order of the file. */
export function findingsOf({ rows }: Examined): RowFinding[] {
  return rows.flatMap((row) => {
    const says = row.state === 'refused' ? row.problems : row.warnings
    return says.length > 0 ? [{ line: row.line, state: row.state, says }] : []
  })
}
