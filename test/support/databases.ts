import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import type { Database } from '#db/client.ts'
import { engine } from '#db/columns.ts'
import { openDatabase } from '#db/open.ts'
import { freshDatabase } from './postgres.ts'

/** A migrated, empty database of a test's own, open until it is given back. */
export type Lent = { address: string; database: Database; giveBack(): Promise<void> }

/** On SQLite the database is a file in a folder of the test's own. */
export const lendDatabase = (folder: string): Promise<Lent> =>
  engine === 'postgres' ? lendPostgres() : lendSqlite(folder)

/** Says that a database may no longer have the schema it was lent with: nobody gets it after this test. */
export const spoil = (address: string): unknown => spoilt.add(address)
const spoilt = new Set<string>()

/** One file that was migrated; to copy it is quicker than to migrate another. */
let migratedFile: Promise<string> | undefined

async function migrateOnce(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-migrated-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'migrated.db')
  const database = openDatabase(file)
  await database.migrate()
  await database.close()
  return file
}

async function lendSqlite(folder: string): Promise<Lent> {
  migratedFile ??= migrateOnce()
  const address = join(folder, 'test.db')
  copyFileSync(await migratedFile, address)
  const database = openDatabase(address)
  return { address, database, giveBack: () => database.close() }
}

/** A copy of the template with its connections: to empty one is quicker than to copy another and connect to it. */
type Kept = Awaited<ReturnType<typeof openCopy>>
const idle: Kept[] = []

async function lendPostgres(): Promise<Lent> {
  const kept = idle.pop() ?? (await openCopy())
  await kept.empty()
  const { address, database, drop } = kept
  return {
    address,
    database,
    async giveBack() {
      if (spoilt.has(address)) await drop()
      else idle.push(kept)
    },
  }
}

async function openCopy() {
  const { address, drop } = await freshDatabase(inject('postgresTemplate'))
  const database = openDatabase(address)
  const owner = new pg.Client({ connectionString: address })
  await owner.connect()
  const { rows } = await owner.query(
    "select quote_ident(tablename) as name from pg_tables where schemaname = 'public'",
  )
  const deletes = rows.map(({ name }) => `delete from ${name};`).join(' ')
  // As a replica, for whom no trigger stands in the way of emptying the audit log, nor a reference of the order.
  await owner.query('set session_replication_role = replica')
  return {
    address,
    database,
    empty: () => owner.query(deletes),
    async drop() {
      await Promise.all([database.close(), owner.end()])
      await drop()
    },
  }
}
