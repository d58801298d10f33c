import { existsSync, readFileSync } from 'node:fs'
import pg from 'pg'
import type { Config } from '#app/config.server.ts'
import { engine } from '#db/columns.ts'

/** All that somebody finds who has the database and no key: every byte of the files, or every row of every table. */
export async function everythingStored({ databaseUrl }: Config): Promise<string> {
  return engine === 'sqlite' ? bytesOf(databaseUrl) : rowsOf(databaseUrl)
}

function bytesOf(file: string): string {
  const files = [file, `${file}-wal`].filter((one) => existsSync(one))
  return files.map((one) => readFileSync(one, 'utf8')).join('\n')
}

async function rowsOf(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(
    "select table_name as name from information_schema.tables where table_schema = 'public'",
  )
  const contents: string[] = []
  for (const { name } of rows) {
    const table = await client.query(`select row_to_json(t)::text as row from "${name}" t`)
    contents.push(...table.rows.map(({ row }) => row))
  }
  await client.end()
  return contents.join('\n')
}
