import { and, asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { id } from '#app/kernel/inputs.ts'
import { defineList } from '#app/kernel/query.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { locked } from '#app/kernel/vault.ts'
import { savedLists as table } from '#db/schema/index.ts'
import { lists } from './vocabulary.ts'

/** The lists that somebody keeps, the first saved first: all of them, those of one kind, or one by itself. */
export const savedLists = defineList({
  name: 'finding.saved-lists',
  action: 'finding.keep-lists',
  on: null,
  input: z.object({ list: z.enum(lists).optional(), savedListId: id.optional() }),
  reveals: { savedListId: 'T1', version: 'T1', list: 'T1', name: 'T2', search: 'T2' },
  async run({ db, actor, input }) {
    const rows = await db
      .select()
      .from(table)
      .where(
        and(
          eq(table.accountId, actor.accountId),
          input.list ? eq(table.list, input.list) : undefined,
          input.savedListId ? eq(table.id, input.savedListId) : undefined,
        ),
      )
      .orderBy(asc(table.id))
    if (input.savedListId && rows.length === 0) throw new Refused('not-found', 'There is no such saved list.')
    return {
      rows: rows.map(({ id: savedListId, version, list, name, search }) => ({
        savedListId,
        version,
        list,
        name: locked(table.name, savedListId, name),
        search: locked(table.search, savedListId, search),
      })),
      next: null,
    }
  },
})
