import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { program, run } from './process.mjs'

/**
 * Writes the migrations that the schema needs, for both engines; further arguments go to drizzle-kit
 * (`--name=visits`). With `--check` nothing is written: it fails when one has not been generated yet.
 */
const FOLDER = 'db/migrations'
/** Only the kind of address matters here; nothing is connected to. */
const ADDRESSES = ['', 'postgres://only-names-the-engine']
/** What drizzle-kit says when it has nothing to add. Its exit code is 0 whatever happens. */
const NOTHING_NEW = 'No schema changes'

const options = process.argv.slice(2)
if (options.includes('--check')) await check()
else for (const address of ADDRESSES) await generate(address, FOLDER, options)

function generate(address: string, folder: string, more: readonly string[] = [], quiet = false) {
  const env = { DATABASE_URL: address, MIGRATIONS_OUT: folder }
  return run(program('drizzle-kit'), ['generate', ...more], { env, quiet })
}

async function check(): Promise<void> {
  const copy = mkdtempSync(join(tmpdir(), 'alongside-migrations-'))
  cpSync(FOLDER, copy, { recursive: true })
  for (const address of ADDRESSES) {
    // drizzle-kit puts ./ before the folder, so it must be a relative one.
    const { output } = await generate(address, relative('.', copy), [], true)
    if (output.includes(NOTHING_NEW)) continue
    console.error(`${output}\nThe schema and its migrations differ: run npm run db:generate.`)
    process.exitCode = 1
  }
  rmSync(copy, { recursive: true })
}
