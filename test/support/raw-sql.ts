import BetterSqlite3 from 'better-sqlite3'
import pg from 'pg'
import type { Config } from '#app/config.server.ts'
import { engine } from '#db/columns.ts'
import { spoil } from './databases.ts'

/** Runs statements past the service, as somebody with the database in their hands could. */
export async function rawSql({ databaseUrl }: Config, statements: string): Promise<void> {
  spoil(databaseUrl)
  if (engine === 'sqlite') {
    const connection = new BetterSqlite3(databaseUrl)
    connection.exec(statements)
    connection.close()
    return
  }
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(statements).finally(() => client.end())
}
