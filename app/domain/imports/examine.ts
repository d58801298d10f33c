import type { Day } from '#app/kernel/day.ts'
import { Refused } from '#app/kernel/refusals.ts'
import type { StoredKind } from './marks.ts'
import { mappingGaps } from './fields/index.ts'
import type { JudgedRow } from './judged-row.ts'
import { type FamilyToWrite, type Judging, judgeFamilies, judgeVolunteers, type VolunteerToWrite } from './judge-people.ts'
import { judgeVisits, type VisitToWrite } from './judge-visits.ts'
import { knownFacts } from './known-facts.ts'
import { readRows } from './read-rows.ts'
import { readTable, type Table } from './read-table.ts'
import type { Mapping } from './vocabulary.ts'

/** The bytes of a file as they are kept: base64, because a file that cannot be read as text must be told of, not mangled. */
export const bytesOf = (content: string): Uint8Array => Buffer.from(content, 'base64')

/** Reads a file as a table, or refuses it in plain words beside the file field. */
export function mustBeTable(content: string): Table {
  const answer = readTable(bytesOf(content))
  if (!answer.ok) throw new Refused('invalid', answer.because, { file: [answer.because] })
  return answer.table
}

/** The rows of a file of one kind, as they would be written. */
export type Examined =
  | { kind: 'volunteers'; rows: JudgedRow<VolunteerToWrite>[] }
  | { kind: 'families'; rows: JudgedRow<FamilyToWrite>[] }
  | { kind: 'visits'; rows: JudgedRow<VisitToWrite>[] }

/** Says of every row of a table what would become of it now. Nothing is written: this is the dry run. */
export async function examine(judging: Judging, kind: StoredKind, table: Table, mapping: Mapping, today: Day): Promise<Examined> {
  if (mappingGaps(kind, mapping.columns).length > 0 || mapping.dateOrder === 'ask') return { kind, rows: [] }
  const known = await knownFacts(judging.db, today)
  switch (kind) {
    case 'volunteers':
      return { kind, rows: await judgeVolunteers(judging, readRows(table, mapping, kind, known).rows) }
    case 'families':
      return { kind, rows: await judgeFamilies(judging, readRows(table, mapping, kind, known).rows) }
    case 'visits':
      return { kind, rows: await judgeVisits(judging, readRows(table, mapping, kind, known).rows) }
  }
}

export type Counts = { new: number; known: number; refused: number }

/** How many rows are new, known from before, and refused. */
export function countStates({ rows }: Examined): Counts {
  const counts: Counts = { new: 0, known: 0, refused: 0 }
  for (const { state } of rows) counts[state] += 1
  return counts
}
