import { and, desc, eq, lt } from 'drizzle-orm'
import { z } from 'zod'
import { cursor } from '#app/kernel/inputs.ts'
import { defineList } from '#app/kernel/query.ts'
import { reach } from '#app/kernel/records.ts'
import { accounts, imports, organisations } from '#db/schema/index.ts'
import { importFile } from './records.ts'

const PAGE = 50

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
      .where(and(reach(importFile, actor, kinds), input.cursor ? lt(imports.id, input.cursor) : undefined))
      .orderBy(desc(imports.id))
      .limit(PAGE + 1)
    const rows = found.slice(0, PAGE)
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
      next: found.length > PAGE ? (rows.at(-1)?.file.id ?? null) : null,
    }
  },
})
