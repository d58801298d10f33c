import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import type { Actor, RelationKind } from './actor.ts'
import { type RecordKind, reach } from './records.ts'
import { Refused } from './refusals.ts'

type Row = Record<string, unknown>

/** Records and answers that one actor has been given in one request, by what they are. */
export type Found = Map<string, unknown>

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
  if (known) return known as Row
  const [row] = await db
    .select()
    .from(kind.table)
    .where(and(eq(kind.table.id, id), reach(kind, actor, kinds)))
  if (!row) throw new Refused('not-found', `There is no such ${inWords(kind.name)}.`)
  found.set(key, row)
  return row
}

const inWords = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

/** Loads what has no name in `found` yet, and gives it to whoever asks for it again, also while it is still under way. */
export const onceIn =
  (found: Found) =>
  <T>(name: string, load: () => Promise<T>): Promise<T> => {
    const known = found.get(name) as Promise<T> | undefined
    if (known) return known
    const loading = load()
    found.set(name, loading)
    return loading
  }
