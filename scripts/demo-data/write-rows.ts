import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Tx } from '#db/client.ts'

/** Rows in one statement: both engines allow far more, and gain nothing by it. */
const AT_ONCE = 500

/** Inserts any number of rows. */
export async function writeRows<Table extends SQLiteTable>(
  tx: Tx,
  table: Table,
  rows: readonly Table['$inferInsert'][],
): Promise<void> {
  for (let start = 0; start < rows.length; start += AT_ONCE)
    await tx.insert(table).values(rows.slice(start, start + AT_ONCE))
}
