import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import BetterSqlite3 from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import type { Attempt, Database, Reader, Tx } from './client.ts'
import { keepStatements } from './kept-statements.ts'
import { asOneTransaction, attempting } from './one-transaction.ts'
import { statementCounter } from './statements.ts'

type Connection = BetterSqlite3.Database

/** How much of the file is read through memory, in bytes: more than ten counties need. */
const MAPPED = 1_073_741_824

/** How long this process waits for another one's write before it gives up, in milliseconds. */
const PATIENCE = 10_000

/**
 * Opens a SQLite file: one queued writer and one read-only reader over a write-ahead log.
 * A half-done command is never visible to a page, and an acknowledged write survives a power cut (FULL).
 */
export function openSqlite(file: string, migrationsFolder = 'db/migrations/sqlite'): Database {
  mkdirSync(dirname(file), { recursive: true })
  const writer = connect(file)
  writer.pragma('journal_mode = WAL')
  // After WAL, where the default falls to NORMAL and a power cut would lose acknowledged rows.
  writer.pragma('synchronous = FULL')
  writer.pragma('foreign_keys = ON')
  writer.pragma('secure_delete = ON')

  const reader = connect(file)
  reader.pragma('query_only = ON')
  // Whatever is written empties this connection's cache; through a map the pages are still at hand.
  reader.pragma(`mmap_size = ${MAPPED}`)

  const options = { casing: 'snake_case', logger: statementCounter } as const
  const writing = drizzle(writer, options)
  const attempt: Attempt = attempting(async (statement) => {
    writer.exec(statement)
  })
  let lastTurn: Promise<unknown> = Promise.resolve()

  return {
    read: drizzle(reader, options) as unknown as Reader,

    write<T>(work: (tx: Tx, attempt: Attempt) => Promise<T>) {
      const turn = asOneTransaction(() =>
        lastTurn.then(() => inTransaction(writer, () => work(writing as unknown as Tx, attempt))),
      )
      lastTurn = turn.catch(() => undefined)
      return turn
    },

    async migrate() {
      // A table rebuild would cascade into child rows, and the switch is ignored inside the migrator's transaction.
      writer.pragma('foreign_keys = OFF')
      try {
        migrate(writing, { migrationsFolder })
        const broken = writer.pragma('foreign_key_check') as unknown[]
        if (broken.length > 0)
          throw new Error(`The migration left ${broken.length} rows without their parent`)
      } finally {
        writer.pragma('foreign_keys = ON')
      }
      takeStockOf(writer)
    },

    async takeStock() {
      await this.write(async () => takeStockOf(writer))
    },

    async probe() {
      await this.write(async () => undefined)
    },

    async close() {
      await lastTurn
      reader.close()
      writer.close()
    },
  }
}

/**
 * Counts how the rows of each table that has grown are spread, on a sample: without it SQLite takes an index that
 * starts with a word which most rows share for as good as one that finds a single row.
 */
function takeStockOf(connection: Connection): void {
  connection.pragma('optimize = 0x10002')
}

function connect(file: string): Connection {
  const connection = new BetterSqlite3(file)
  // Short, because a lock held by another process would freeze this thread for as long as it waits.
  connection.pragma('busy_timeout = 100')
  connection.pragma('trusted_schema = OFF')
  connection.pragma('cache_size = -65536')
  keepStatements(connection)
  return connection
}

async function inTransaction<T>(writer: Connection, work: () => Promise<T>): Promise<T> {
  await begin(writer)
  try {
    const result = await work()
    writer.exec('COMMIT')
    return result
  } catch (problem) {
    if (writer.inTransaction) writer.exec('ROLLBACK')
    throw problem
  }
}

async function begin(writer: Connection): Promise<void> {
  const deadline = performance.now() + PATIENCE
  for (;;) {
    try {
      writer.exec('BEGIN IMMEDIATE')
      return
    } catch (problem) {
      const busy = String((problem as { code?: string }).code).startsWith('SQLITE_BUSY')
      if (!busy || performance.now() > deadline) throw problem
      await wait(5 + Math.random() * 20)
    }
  }
}
