import { getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Tx } from './client.ts'
import { engine } from './columns.ts'

/**
 * Adds many rows to a table with one statement. Each row names every column. On SQLite they travel as one JSON text,
 * so that the statement is always the same and is compiled once, however many rows it adds.
 */
export async function addRows<T extends SQLiteTable>(
  tx: Tx,
  table: T,
  rows: readonly Required<T['$inferInsert']>[],
): Promise<void> {
  if (rows.length === 0) return
  await (engine === 'sqlite'
    ? tx.insert(table).select(() => fromJson(table, rows))
    : tx.insert(table).values([...rows] as T['$inferInsert'][]))
}

function fromJson(table: SQLiteTable, rows: readonly Record<string, unknown>[]): SQL {
  const columns = Object.entries(getTableColumns(table))
  const values = rows.map((row) => columns.map(([name, column]) => stored(column, row[name])))
  const each = sql.raw(columns.map((_, place) => `value ->> ${place}`).join(', '))
  return sql`select ${each} from json_each(${JSON.stringify(values)})`
}

const stored = (column: { mapToDriverValue(value: unknown): unknown }, value: unknown) =>
  value === null ? null : column.mapToDriverValue(value)
