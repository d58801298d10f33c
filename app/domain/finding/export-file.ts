import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { id } from '#app/kernel/inputs.ts'
import { defineQuery } from '#app/kernel/query.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { locked } from '#app/kernel/vault.ts'
import { accounts, exports as table } from '#db/schema/index.ts'

/** How long a file can be fetched after it was asked for, in milliseconds. */
const FETCHED_WITHIN = 15 * 60_000

/**
 * A file that the asker has asked for: of which list, why, and until when it can be fetched. Somebody else's does not
 * exist, and neither does one whose time is over where it is `toFetch`.
 */
export const exportFile = defineQuery({
  name: 'finding.export-file',
  action: 'finding.fetch-export',
  on: null,
  input: z.object({ exportId: id, toFetch: z.boolean().default(false) }),
  writtenDown: true,
  reveals: {
    exportId: 'T1',
    reference: 'T1',
    list: 'T1',
    search: 'T2',
    reason: 'T2',
    requestedAt: 'T1',
    until: 'T1',
    over: 'T1',
    madeBy: 'T1',
  },
  async run({ db, actor, now, input }) {
    const [found] = await db
      .select({ file: table, madeBy: accounts.displayName })
      .from(table)
      .innerJoin(accounts, eq(accounts.id, table.accountId))
      .where(and(eq(table.id, input.exportId), eq(table.accountId, actor.accountId)))
    const until = new Date((found?.file.requestedAt.getTime() ?? 0) + FETCHED_WITHIN)
    if (!found || (input.toFetch && now > until))
      throw new Refused('not-found', 'There is no such file, or its time is over. Ask for it again.')
    const { file, madeBy } = found
    return {
      exportId: file.id,
      reference: file.reference,
      list: file.list,
      search: locked(table.search, file.id, file.search),
      reason: locked(table.reason, file.id, file.reason),
      requestedAt: file.requestedAt,
      until,
      over: now > until,
      madeBy,
    }
  },
})
