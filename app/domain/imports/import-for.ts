import { and, asc, gte, isNull, lte, or } from 'drizzle-orm'
import { z } from 'zod'
import { defineQuery } from '#app/kernel/query.ts'
import { reach } from '#app/kernel/records.ts'
import { organisations } from '#db/schema/index.ts'
import { organisation } from '../partners/records.ts'

/** The organisations that somebody can import for. */
export const importFor = defineQuery({
  name: 'imports.for',
  action: 'imports.send-file',
  on: null,
  input: z.object({}),
  reveals: { organisations: 'T1' },
  async run({ db, actor, kinds, today }) {
    const open = and(
      lte(organisations.fromOn, today),
      or(isNull(organisations.toOn), gte(organisations.toOn, today)),
    )
    return {
      organisations: await db
        .select({ id: organisations.id, name: organisations.name })
        .from(organisations)
        .where(and(reach(organisation, actor, kinds), open))
        .orderBy(asc(organisations.name)),
    }
  },
})
