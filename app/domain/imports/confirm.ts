import { z } from 'zod'
import { revise } from '#app/kernel/advance.ts'
import { defineCommand } from '#app/kernel/command.ts'
import { id, version } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { imports } from '#db/schema/index.ts'
import { countStates, examine, whyUnclear } from './examine.ts'
import { mustBeOpen } from './must-be-open.ts'
import { openTable } from './open-table.ts'
import { importFile } from './records.ts'
import type { Mapping } from './vocabulary.ts'
import { writeRows } from './write-rows.ts'

/** What is left of a file once it was imported. */
const NOTHING = ''

/**
 * Imports every row of a file that is new and can be read, all of them or, if anything breaks, none. A row that was
 * imported before is left as it is, so importing a file twice changes nothing. The file itself is let go: what it
 * told stands in the records, and can be erased there.
 */
export const confirmImport = defineCommand({
  name: 'imports.confirm',
  action: 'imports.confirm',
  on: importFile,
  input: z.strictObject({ importFileId: id, version }),
  async run(work) {
    const { tx, importFile: file, open, lock, blind, actor, today, now } = work
    mustBeOpen(file)
    const { id: importId, kind, organisationId } = file
    const mapping = file.mapping as Mapping
    const [unclear] = whyUnclear(kind, mapping)
    if (unclear) throw new Refused('invalid', unclear)
    const table = await openTable(open, file)
    const judging = { db: tx, actor, today, organisationId, blind }
    const examined = await examine(judging, kind, table, mapping)

    const events = await writeRows(work, examined)
    const counts = countStates(examined)
    await revise(work, imports, 'import', file, {
      rowsAdded: counts.new,
      rowsKnown: counts.known,
      rowsRefused: counts.refused,
      confirmedAt: now,
      content: await lock({ kind: 'organisation', id: organisationId }, imports.content, importId, NOTHING),
    })
    const confirmed = {
      type: 'import.confirmed',
      importId,
      added: String(counts.new),
      known: String(counts.known),
      refused: String(counts.refused),
    } as const
    return { result: importId, events: [confirmed, ...events] }
  },
})
