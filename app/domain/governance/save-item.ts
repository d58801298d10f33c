import { eq } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { revise } from '#app/kernel/advance.ts'
import type { Outcome, Work } from '#app/kernel/command.ts'
import { Refused } from '#app/kernel/refusals.ts'
import type { GovernanceEvent } from './events.ts'
import type { ReferenceList } from './vocabulary.ts'

type ItemTable = SQLiteTable & { id: SQLiteColumn; version: SQLiteColumn }

/**
 * Saves one item of a list: a new one under a new id, or a changed one when nobody has changed it meanwhile.
 * Nothing is ever taken off a list: an item that no longer counts is given a last day.
 */
export async function saveItem(
  work: Work,
  list: ReferenceList,
  table: ItemTable,
  {
    itemId,
    version,
    ...values
  }: { itemId?: string | undefined; version?: number | undefined } & Record<string, unknown>,
): Promise<Outcome<string, GovernanceEvent>> {
  const id = itemId ?? work.newId()
  const [known] = itemId ? await work.tx.select().from(table).where(eq(table.id, itemId)) : []
  if (itemId && version !== undefined && !known)
    throw new Refused('not-found', 'There is no such item on this list.')
  if (known)
    await revise(work, table, 'item', { id, version: version ?? Number(known['version']) }, values as never)
  else await work.tx.insert(table).values({ id, ...values } as never)
  return { result: id, events: [{ type: 'reference.saved', list, itemId: id }] }
}
