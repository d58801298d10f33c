import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { beforeEach, expect, test } from 'vitest'
import { openSqlite } from './open-sqlite.ts'

const FIRST = [
  'CREATE TABLE parents (id text PRIMARY KEY, name text)',
  'CREATE TABLE children (id text PRIMARY KEY, parent_id text REFERENCES parents(id) ON DELETE CASCADE)',
  "INSERT INTO parents VALUES ('p', 'Nowak')",
  "INSERT INTO children VALUES ('c', 'p')",
]

/** What drizzle-kit writes when a column of the parent changes its kind: a new table takes the place of the old one. */
const REBUILD = [
  'CREATE TABLE __new_parents (id text PRIMARY KEY, name text NOT NULL)',
  'INSERT INTO __new_parents SELECT * FROM parents',
  'DROP TABLE parents',
  'ALTER TABLE __new_parents RENAME TO parents',
]

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'alongside-migrations-'))
  file = join(folder, 'test.db')
  mkdirSync(join(folder, 'meta'))
})

function migrations(...all: string[][]): void {
  const entries = all.map((statements, idx) => {
    const tag = `000${idx}_step`
    writeFileSync(join(folder, `${tag}.sql`), statements.join(';--> statement-breakpoint\n'))
    return { idx, version: '6', when: idx + 1, tag, breakpoints: true }
  })
  writeFileSync(
    join(folder, 'meta', '_journal.json'),
    JSON.stringify({ version: '7', dialect: 'sqlite', entries }),
  )
}

const childrenIn = () => new BetterSqlite3(file).prepare('select count(*) as n from children').get()

test('a table that is rebuilt keeps the rows that belong to it', async () => {
  migrations(FIRST, REBUILD)
  const database = openSqlite(file, folder)
  await database.migrate()
  await database.close()
  expect(childrenIn()).toEqual({ n: 1 })
})

test('without the guard the same rebuild would delete them: the guard is needed', () => {
  migrations(FIRST, REBUILD)
  const connection = new BetterSqlite3(file)
  connection.pragma('foreign_keys = ON')
  migrate(drizzle(connection), { migrationsFolder: folder })
  expect(childrenIn()).toEqual({ n: 0 })
})

test('a migration that leaves a row without its parent is refused', async () => {
  migrations(FIRST, ["DELETE FROM parents WHERE id = 'p'"])
  const database = openSqlite(file, folder)
  await expect(database.migrate()).rejects.toThrow('without their parent')
  await database.close()
})

test('foreign keys are held again after migrating', async () => {
  migrations(FIRST)
  const database = openSqlite(file, folder)
  await database.migrate()
  const { sql } = await import('drizzle-orm')
  const orphan = database.write(async (tx) => {
    await (tx as unknown as { run(q: unknown): Promise<unknown> }).run(
      sql`insert into children values ('x', 'nobody')`,
    )
  })
  await expect(orphan).rejects.toThrow()
  await database.close()
})
