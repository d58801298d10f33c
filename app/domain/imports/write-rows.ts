import type { Work } from '#app/kernel/command.ts'
import type { RowOf } from '#app/kernel/records.ts'
import { importMarks } from '#db/schema/index.ts'
import type { ImportsEvent } from './events.ts'
import type { Examined } from './examine.ts'
import { inParts, type JudgedRow } from './judged-row.ts'
import type { importFile } from './records.ts'
import { writeFamilies } from './write-families.ts'
import { writeVisits } from './write-visits.ts'
import { writeVolunteers } from './write-volunteers.ts'

/** What writing is given to work with: the file stands for its organisation. */
export type Importing = Work & { readonly importFile: RowOf<typeof importFile> }

/** A record that was written: its id, and what is to be told of it. */
export type WrittenRow = { readonly id: string; readonly event: ImportsEvent }

/** Writes the new rows of a file with the fingerprints under which they will be known again, and tells what happened. */
export function writeRows(work: Importing, examined: Examined): Promise<ImportsEvent[]> {
  switch (examined.kind) {
    case 'volunteers':
      return writeWith(writeVolunteers, work, examined.rows)
    case 'families':
      return writeWith(writeFamilies, work, examined.rows)
    case 'visits':
      return writeWith(writeVisits, work, examined.rows)
  }
}

type Writer<Made> = (work: Importing, all: readonly Made[]) => Promise<readonly WrittenRow[]>

async function writeWith<Made>(writer: Writer<Made>, work: Importing, rows: readonly JudgedRow<Made>[]) {
  const { id: importId, kind, organisationId } = work.importFile
  const fresh = rows.filter((row) => row.state === 'new')
  const written = await writer(
    work,
    fresh.map(({ made }) => made),
  )
  const marks = written.flatMap(({ id: subjectId }, index) =>
    (fresh[index]?.marks ?? []).map((mark) => ({ kind, organisationId, importId, mark, subjectId })),
  )
  for (const part of inParts(marks)) await work.tx.insert(importMarks).values(part)
  return written.map(({ event }) => event)
}
