import { z } from 'zod'
import { revise } from '#app/kernel/advance.ts'
import { defineCommand, type Work } from '#app/kernel/command.ts'
import { id, version } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { importMarks, imports } from '#db/schema/index.ts'
import type { ImportsEvent } from './events.ts'
import { countStates, type Examined, examine, mustBeTable } from './examine.ts'
import { inParts, type JudgedRow } from './judged-row.ts'
import { openContent } from './open-content.ts'
import { importFile } from './records.ts'
import type { Mapping } from './vocabulary.ts'
import { writeFamilies } from './write-families.ts'
import { writeVisits } from './write-visits.ts'
import { writeVolunteers } from './write-volunteers.ts'

/**
 * Imports every row of a file that is new and can be read, all of them or, if anything breaks, none. A row that was
 * imported before is left as it is, so importing a file twice changes nothing.
 */
export const confirmImport = defineCommand({
  name: 'imports.confirm',
  action: 'imports.confirm',
  on: importFile,
  input: z.strictObject({ importFileId: id, version }),
  async run(work) {
    const { tx, importFile: file, open, blind, today, now } = work
    if (file.confirmedAt) throw new Refused('conflict', 'This file has been imported already.')
    const table = mustBeTable(await openContent(open, file))
    const judging = { db: tx, organisationId: file.organisationId, blind }
    const examined = await examine(judging, file.kind, table, file.mapping as unknown as Mapping, today)
    if (examined.rows.length === 0) throw new Refused('invalid', 'Say what the columns mean first.')

    const written = await write(work, file.organisationId, file.id, examined)
    for (const part of inParts(written.marks))
      await tx.insert(importMarks).values(part.map((one) => ({ ...one, kind: file.kind, organisationId: file.organisationId, importId: file.id })))
    const counts = countStates(examined)
    await revise(work, imports, 'import', file, { rowsAdded: counts.new, rowsKnown: counts.known, rowsRefused: counts.refused, confirmedAt: now })
    const confirmed = { type: 'import.confirmed', importId: file.id, added: String(counts.new), known: String(counts.known), refused: String(counts.refused) } as const
    return { result: file.id, events: [confirmed, ...written.events] }
  },
})

type Written = { marks: { mark: string; subjectId: string }[]; events: ImportsEvent[] }

async function write(work: Work, organisationId: string, importId: string, examined: Examined): Promise<Written> {
  switch (examined.kind) {
    case 'volunteers': {
      const { made, marked } = newRows(examined.rows)
      const ids = await writeVolunteers(work, organisationId, made)
      return { marks: marked(ids), events: ids.map((volunteerId) => ({ type: 'volunteer.imported', importId, volunteerId })) }
    }
    case 'families': {
      const { made, marked } = newRows(examined.rows)
      const ids = await writeFamilies(work, organisationId, made)
      return { marks: marked(ids), events: ids.map((familyId) => ({ type: 'family.imported', importId, familyId })) }
    }
    case 'visits': {
      const { made, marked } = newRows(examined.rows)
      const ids = await writeVisits(work, made)
      const events = made.map(({ matchId, familyId, volunteerId, on }, index): ImportsEvent => ({
        type: 'visit.imported',
        importId,
        visitId: ids[index] ?? '',
        matchId,
        familyId,
        volunteerId,
        happenedOn: on,
      }))
      return { marks: marked(ids), events }
    }
  }
}

/** The new rows, and how to pair their fingerprints with the ids they are written under. */
function newRows<Made>(rows: readonly JudgedRow<Made>[]) {
  const fresh = rows.filter((row) => row.state === 'new')
  return {
    made: fresh.map((row) => row.made),
    marked: (ids: readonly string[]) => fresh.map(({ mark }, index) => ({ mark, subjectId: ids[index] ?? '' })),
  }
}
