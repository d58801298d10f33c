import { and, eq } from 'drizzle-orm'
import { importMappings } from '#db/schema/index.ts'
import { guessDateOrder, guessMapping } from './guess-mapping.ts'
import type { Judging } from './judging.ts'
import type { StoredKind } from './marks.ts'
import type { Table } from './read-table.ts'
import { type RememberedMapping, recallMapping } from './remembered-mapping.ts'
import type { Mapping } from './vocabulary.ts'

type Asking = Pick<Judging, 'db' | 'organisationId' | 'blind'>

/** The fingerprint of a file's headings, by which the next file of the same make is known. */
export const headingsMark = ({ blind }: Pick<Judging, 'blind'>, { headers }: Table) =>
  blind('import-headings', JSON.stringify(headers))

/** What the columns of a file are taken to mean before anybody has said so: as last time, else by their headings. */
export async function firstGuess(asking: Asking, kind: StoredKind, table: Table): Promise<Mapping> {
  const remembered = await rememberedFor(asking, kind, table)
  if (remembered) return recallMapping(table.headers, kind, remembered)
  const columns = guessMapping(table.headers, kind)
  return { columns, dateOrder: guessDateOrder(table, columns, kind) }
}

async function rememberedFor(
  asking: Asking,
  kind: StoredKind,
  table: Table,
): Promise<RememberedMapping | undefined> {
  const [kept] = await asking.db
    .select({ mapping: importMappings.mapping })
    .from(importMappings)
    .where(
      and(
        eq(importMappings.kind, kind),
        eq(importMappings.organisationId, asking.organisationId),
        eq(importMappings.headings, headingsMark(asking, table)),
      ),
    )
  return kept?.mapping as RememberedMapping | undefined
}
