import { z } from 'zod'
import { defineCommand } from '#app/kernel/command.ts'
import { id } from '#app/kernel/inputs.ts'
import { importKinds, imports } from '#db/schema/index.ts'
import { organisation } from '../partners/records.ts'
import { mustBeTable } from './examine.ts'
import { firstGuess } from './first-guess.ts'
import { bytesOf } from './open-table.ts'
import { tableLimits } from './read-table.ts'

/** Base64 takes four characters for three bytes. */
const LONGEST = Math.ceil((tableLimits.bytes * 4) / 3) + 4

/** Takes in a file to be imported: it is read, kept encrypted, and its columns are guessed. No record is written yet. */
export const sendFile = defineCommand({
  name: 'imports.send-file',
  action: 'imports.send-file',
  on: organisation,
  input: z.strictObject({
    organisationId: id,
    importKind: z.enum(importKinds, { error: 'Choose what is in the file' }),
    /** The bytes of the file, base64. */
    file: z.string({ error: 'Choose a file' }).max(LONGEST, 'This file is larger than 10 MB'),
    fileName: z.string().trim().max(255, 'This file’s name is too long').optional(),
  }),
  async run({ tx, organisation: own, input, actor, now, newId, lock, blind }) {
    const { importKind: kind, file, fileName } = input
    const table = mustBeTable(bytesOf(file))
    const asking = { db: tx, organisationId: own.id, blind }
    const importId = newId()
    await tx.insert(imports).values({
      id: importId,
      kind,
      organisationId: own.id,
      fileName: fileName || 'A file without a name',
      content: await lock({ kind: 'organisation', id: own.id }, imports.content, importId, file),
      mapping: await firstGuess(asking, kind, table),
      rowsRead: table.rows.length,
      createdAt: now,
      createdBy: actor.accountId,
    })
    return { result: importId, events: [{ type: 'import.read', importId, importKind: kind }] }
  },
})
