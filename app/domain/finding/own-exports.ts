import { desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { defineList } from '#app/kernel/query.ts'
import { locked } from '#app/kernel/vault.ts'
import { exports as table } from '#db/schema/index.ts'

const LATEST = 10

/** The files that the asker has asked for lately, the latest first, each with what it was for. */
export const ownExports = defineList({
  name: 'finding.own-exports',
  action: 'finding.export',
  on: null,
  input: z.object({}),
  reveals: { exportId: 'T1', reference: 'T1', list: 'T1', requestedAt: 'T1', reason: 'T2' },
  async run({ db, actor }) {
    const rows = await db
      .select()
      .from(table)
      .where(eq(table.accountId, actor.accountId))
      .orderBy(desc(table.requestedAt), desc(table.id))
      .limit(LATEST)
    return {
      rows: rows.map(({ id, reference, list, requestedAt, reason }) => ({
        exportId: id,
        reference,
        list,
        requestedAt,
        reason: locked(table.reason, id, reason),
      })),
      next: null,
    }
  },
})
