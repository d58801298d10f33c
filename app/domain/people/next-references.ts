import { sql } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { counters } from '#db/schema/index.ts'

/** What each kind of record is quoted by on the telephone: V-0042. */
const letters = { volunteer: 'V', family: 'F', match: 'M', export: 'E', concern: 'C' } as const

/** The next readable references of a kind, each given out once: `nextReferences(tx, 'volunteer', 2)`. */
export async function nextReferences(tx: Tx, kind: keyof typeof letters, howMany: number): Promise<string[]> {
  const [counter] = await tx
    .insert(counters)
    .values({ name: kind, last: howMany })
    .onConflictDoUpdate({ target: counters.name, set: { last: sql`${counters.last} + ${howMany}` } })
    .returning({ last: counters.last })
  const first = (counter?.last ?? howMany) - howMany + 1
  return Array.from(
    { length: howMany },
    (_, index) => `${letters[kind]}-${String(first + index).padStart(4, '0')}`,
  )
}
