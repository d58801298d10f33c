import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { cursor } from '#app/kernel/inputs.ts'
import { keyset } from '#app/kernel/keyset.ts'
import { defineList } from '#app/kernel/query.ts'
import { reach } from '#app/kernel/records.ts'
import { accounts, imports, organisations } from '#db/schema/index.ts'
import { importFile } from './records.ts'

const PAGE = 50

const latestFirst = keyset('falling', [imports.id, 'text'])

/** The files sent for import, newest first, with what became of each. */
export const importHistory = defineList({
  name: 'imports.history',
  action: 'imports.see-file',
  on: null,
  input: z.object({ cursor }),
  reveals: {
    importId: 'T1',
    importKind: 'T1',
    fileName: 'T1',
    organisation: 'T1',
    by: 'T1',
    sentAt: 'T1',
    confirmedAt: 'T1',
    rowsRead: 'T1',
    counts: 'T1',
  },
  async run({ db, actor, kinds, input }) {
    const found = await db
      .select({ file: imports, organisation: organisations.name, by: accounts.displayName })
      .from(imports)
      .innerJoin(organisations, eq(organisations.id, imports.organisationId))
      .leftJoin(accounts, eq(accounts.id, imports.createdBy))
      .where(and(reach(importFile, actor, kinds), latestFirst.after(input.cursor)))
      .orderBy(...latestFirst.order)
      .limit(PAGE + 1)
    const { rows, next } = latestFirst.cut(found, PAGE, ({ file }) => [file.id])
    return {
      rows: rows.map(({ file, organisation, by }) => ({
        importId: file.id,
        importKind: file.kind,
        fileName: file.fileName,
        organisation,
        by,
        sentAt: file.createdAt,
        confirmedAt: file.confirmedAt,
        rowsRead: file.rowsRead,
        counts: { new: file.rowsAdded, known: file.rowsKnown, refused: file.rowsRefused },
      })),
      next,
    }
  },
})
