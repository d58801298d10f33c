import { sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { districts, organisations } from '#db/schema/index.ts'

/** The names of places by id. */
export type PlaceNames = {
  readonly organisations: ReadonlyMap<string, string>
  readonly districts: ReadonlyMap<string, string>
}

/** What every organisation and district is called, closed ones included, in one question. */
export async function placeNames(db: Reader): Promise<PlaceNames> {
  const kind = (name: 'organisations' | 'districts') => sql<typeof name>`${sql.raw(`'${name}'`)}`
  const rows = await db
    .select({ kind: kind('organisations'), id: organisations.id, name: organisations.name })
    .from(organisations)
    .unionAll(
      db.select({ kind: kind('districts'), id: districts.id, name: districts.name }).from(districts) as never,
    )
  const named = (which: string) =>
    new Map(rows.filter((row) => row.kind === which).map((row) => [row.id, row.name]))
  return { organisations: named('organisations'), districts: named('districts') }
}
