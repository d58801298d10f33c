import type { Work } from '#app/kernel/command.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { locked } from '#app/kernel/vault.ts'
import { imports } from '#db/schema/index.ts'
import { mustBeTable } from './examine.ts'
import type { Table } from './read-table.ts'

type KeptFile = Pick<typeof imports.$inferSelect, 'id' | 'content'>

/** The table in a file that was sent. */
export async function openTable(open: Work['open'], file: KeptFile): Promise<Table> {
  const [content] = await open([locked(imports.content, file.id, file.content)])
  if (!content) throw new Refused('not-found', 'This file is no longer kept. Send it again.')
  return mustBeTable(bytesOf(content))
}

/**
 * The bytes of a file as forms and records carry them, in base64: what cannot be read as text must be told of,
 * not mangled.
 */
export const bytesOf = (content: string): Uint8Array => Buffer.from(content, 'base64')
