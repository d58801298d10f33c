import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import type { Actor, RelationKind } from './actor.ts'
import { type RecordKind, reach } from './records.ts'
import { Refused } from './refusals.ts'

type Row = Record<string, unknown>

/** Records that one actor has been given in one request. */
export type Found = Map<string, Row>

/**
 * A record by its id, inside what an actor may reach by some kinds of relation; what `found` holds already is not asked
 * for again.
 *
 * @throws Refused `not-found` where it is out of reach, or nowhere
 */
export async function loadRecord(
  db: Reader,
  kind: RecordKind,
  id: string,
  { actor, kinds, found }: { actor: Actor; kinds: readonly RelationKind[]; found: Found },
): Promise<Row> {
  const key = [kind.name, id, ...kinds].join(' ')
  const known = found.get(key)
  if (known) return known
  const [row] = await db
    .select()
    .from(kind.table)
    .where(and(eq(kind.table.id, id), reach(kind, actor, kinds)))
  if (!row) throw new Refused('not-found', `There is no such ${inWords(kind.name)}.`)
  found.set(key, row)
  return row
}

const inWords = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
