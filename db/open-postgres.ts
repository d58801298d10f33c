import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import type { Database, Reader, Tx } from './client.ts'
import { asOneTransaction, attempting } from './one-transaction.ts'
import { statementCounter } from './statements.ts'

/** Serialization failure, deadlock: PostgreSQL asks for the whole transaction again. */
const RETRIED = new Set(['40001', '40P01'])
const MOST_TRIES = 10

/** Any number both sides agree on: only one process migrates at a time. */
const MIGRATION_LOCK = 250_500_750

/** Opens a PostgreSQL database: connections that only read, and others for serializable transactions, retried when asked. */
export function openPostgres(url: string): Database {
  const writers = poolOf(url)
  const readers = poolOf(url, '-c default_transaction_read_only=on')
  const options = { casing: 'snake_case', logger: statementCounter } as const
  const database = drizzle(writers, options)

  return {
    read: drizzle(readers, options) as unknown as Reader,

    write: (work) =>
      asOneTransaction(() =>
        retrying(() =>
          database.transaction(
            (tx) =>
              work(
                tx as unknown as Tx,
                attempting(async (statement) => {
                  await tx.execute(sql.raw(statement))
                }),
              ),
            { isolationLevel: 'serializable' },
          ),
        ),
      ),

    async migrate() {
      const connection = await writers.connect()
      try {
        await connection.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
        await migrate(drizzle(connection, { casing: 'snake_case' }), {
          migrationsFolder: 'db/migrations/postgres',
        })
      } finally {
        await connection.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK])
        connection.release()
      }
    },

    // Autovacuum does it.
    takeStock: () => Promise.resolve(),

    async probe() {
      await database.transaction((tx) => tx.execute(sql`select 1`), { accessMode: 'read write' })
    },

    async close() {
      await Promise.all([readers.end(), writers.end()])
    },
  }
}

/** Connections of one kind; DATABASE_POOL says how many at most. */
function poolOf(url: string, options?: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: Number(process.env['DATABASE_POOL'] ?? 10),
    statement_timeout: 30_000,
    ...(options ? { options } : {}),
  })
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined)
  return pool
}

async function retrying<T>(transaction: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await transaction()
    } catch (problem) {
      if (!asksForRetry(problem) || tries === MOST_TRIES) throw problem
      await wait(2 ** tries + Math.random() * 20)
    }
  }
}

function asksForRetry(problem: unknown): boolean {
  for (
    let cause = problem as { code?: unknown; constraint?: unknown; cause?: unknown } | undefined;
    cause;
    cause = cause.cause as typeof cause
  ) {
    if (RETRIED.has(String(cause.code))) return true
    // Two presses of one button at once: the second finds the first one's answer on its next try.
    if (cause.code === '23505' && String(cause.constraint).startsWith('submissions')) return true
  }
  return false
}
