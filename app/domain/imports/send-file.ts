import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { defineCommand } from '#app/kernel/command.ts'
import { id, words } from '#app/kernel/inputs.ts'
import type { Reader } from '#db/client.ts'
import { importKinds, importMappings, imports } from '#db/schema/index.ts'
import { organisation } from '../partners/index.ts'
import { mustBeTable } from './examine.ts'
import { guessDateOrder, guessMapping, type RememberedMapping } from './guess-mapping.ts'
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
    fileName: words({ max: 200, missing: 'Choose a file' }),
    /** The bytes of the file, base64; empty for an empty file. */
    file: z.string({ error: 'Choose a file' }).max(LONGEST, 'This file is larger than 10 MB'),
  }),
  async run({ tx, organisation: own, input, actor, now, newId, lock, blind }) {
    const table = mustBeTable(input.file)
    const remembered = await rememberedFor(tx, input.importKind, own.id, blind('import-headings', JSON.stringify(table.headers)))
    const columns = guessMapping(table.headers, input.importKind, remembered)
    const importId = newId()
    await tx.insert(imports).values({
      id: importId,
      kind: input.importKind,
      organisationId: own.id,
      fileName: input.fileName,
      content: await lock({ kind: 'organisation', id: own.id }, imports.content, importId, input.file),
      mapping: { columns, dateOrder: guessDateOrder(table, columns, input.importKind) },
      rowsRead: table.rows.length,
      createdAt: now,
      createdBy: actor.accountId,
    })
    return { result: importId, events: [{ type: 'import.read', importId, importKind: input.importKind }] }
  },
})

async function rememberedFor(db: Reader, kind: (typeof importKinds)[number], organisationId: string, headings: string): Promise<RememberedMapping> {
  const [kept] = await db
    .select({ mapping: importMappings.mapping })
    .from(importMappings)
    .where(and(eq(importMappings.kind, kind), eq(importMappings.organisationId, organisationId), eq(importMappings.headings, headings)))
  return (kept?.mapping ?? {}) as RememberedMapping
}
