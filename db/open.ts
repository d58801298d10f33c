import type { Database } from './client.ts'
import { engine } from './columns.ts'
import { openPostgres } from './open-postgres.ts'
import { openSqlite } from './open-sqlite.ts'

/** Opens the database an address names: `postgres://…`, or a path to a SQLite file (`file:` may stand before it). */
export function openDatabase(address: string): Database {
  return engine === 'postgres' ? openPostgres(address) : openSqlite(address.replace(/^file:/, ''))
}
