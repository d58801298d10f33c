import { and, asc, gte, isNull, lte, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineQuery } from '#app/kernel/query.ts'
import { districts, organisations } from '#db/schema/index.ts'

/** The districts and organisations of today, by name, that forms and filters offer. */
export const places = defineQuery({
  name: 'governance.places',
  action: 'governance.see-places',
  on: null,
  input: z.object({}),
  reveals: { districts: 'T1', organisations: 'T1' },
  async run({ db, today }) {
    const current = (item: typeof districts | typeof organisations) =>
      and(lte(item.fromOn, today), or(isNull(item.toOn), gte(item.toOn, today)))
    const found = await db
      .select({ id: districts.id, name: districts.name, kind: none })
      .from(districts)
      .where(current(districts))
      .unionAll(
        db
          .select({
            id: organisations.id,
            name: organisations.name,
            kind: sql<Kind | null>`${organisations.kind}`,
          })
          .from(organisations)
          .where(current(organisations)),
      )
      .orderBy(asc(sql`name`))
    return {
      districts: found.flatMap(({ id, name, kind }) => (kind ? [] : { id, name })),
      organisations: found.flatMap(({ id, name, kind }) => (kind ? { id, name, kind } : [])),
    }
  },
})

type Kind = (typeof organisations.$inferSelect)['kind']

/** A district has no kind. */
const none = sql<Kind | null>`cast(null as text)`
