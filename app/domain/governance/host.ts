import { and, asc, eq, gte, isNull, lte, or } from 'drizzle-orm'
import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { organisations } from '#db/schema/index.ts'

/** The organisation that hosts the programme on a day: whoever comes to nobody in particular comes to it. */
export async function hostOn(db: Reader, on: Day): Promise<string> {
  const { kind, fromOn, toOn, id } = organisations
  const [host] = await db
    .select({ id })
    .from(organisations)
    .where(and(eq(kind, 'host'), lte(fromOn, on), or(isNull(toOn), gte(toOn, on))))
    .orderBy(asc(fromOn), asc(id))
    .limit(1)
  if (!host) throw new Error('The programme has no host organisation')
  return host.id
}
