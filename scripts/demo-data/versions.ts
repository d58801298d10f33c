import { eq } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Tx } from '#db/client.ts'

/** The version of a record, as a form has it that is opened now. */
export async function versionOf(
  tx: Tx,
  table: SQLiteTable & { id: SQLiteColumn; version: SQLiteColumn },
  id: string,
): Promise<number> {
  const [found] = await tx.select({ version: table.version }).from(table).where(eq(table.id, id))
  return Number(found?.version)
}
