import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { readConfig } from '#app/config.server.ts'
import {
  confirmImport,
  countStates,
  examine,
  fieldsOf,
  findingsOf,
  firstGuess,
  importPreview,
  type Mapping,
  mapColumns,
  mustBeTable,
  notesOn,
  type RowFinding,
  sendFile,
  whyUnclear,
} from '#app/domain/imports/index.ts'
import { prepareData } from '#app/first-start.server.ts'
import { actorWith } from '#app/kernel/actor.ts'
import { dayOf } from '#app/kernel/day.ts'
import { newMasterKey } from '#app/kernel/secrets.ts'
import { openPlatform, type Platform } from '#app/platform.server.ts'
import { districtNamed, type ImportOptions, organisationFor, readOptions, USAGE } from './import-options.ts'

const STATES = { new: 'comes in', known: 'is here already', refused: 'stays out' }

/**
 * Imports a CSV file from the command line, by the same commands as the screen. Ends with 0 when every row could be
 * read, 1 when some stay out, and 2 when the file or the call is not right. Of a row it prints its number, the
 * question and what is wrong, and nothing else.
 */
process.exitCode = await run().catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : String(problem))
  return 2
})

async function run(): Promise<number> {
  const options = readOptions(process.argv.slice(2))
  if (!options) {
    console.error(USAGE)
    return 2
  }
  const { platform, leave } = await open(options)
  try {
    return await importFile(platform, options)
  } finally {
    await leave()
  }
}

/** The programme's own database; for a dry run before there is one, a new programme that is thrown away afterwards. */
async function open({ dryRun }: ImportOptions): Promise<{ platform: Platform; leave: () => Promise<void> }> {
  const { databaseUrl } = readConfig({ ALONGSIDE_KEY: newMasterKey(), ...process.env })
  const isThere = databaseUrl.startsWith('postgres') || existsSync(databaseUrl)
  if (!dryRun || isThere) {
    const platform = openPlatform(readConfig())
    if (!dryRun) await prepareData(platform)
    return { platform, leave: () => platform.close() }
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'alongside-dry-run-'))
  const platform = openPlatform(readConfig({ ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' }))
  await prepareData(platform)
  console.log('There is no database yet: the file is read as a new programme would.')
  return {
    platform,
    async leave() {
      await platform.close()
      rmSync(dataDir, { recursive: true })
    },
  }
}

async function importFile(platform: Platform, options: ImportOptions): Promise<number> {
  const { kind, file } = options
  if (!existsSync(file)) throw new Error(`There is no file at ${file}.`)
  const bytes = readFileSync(file)
  const table = mustBeTable(bytes)
  const db = platform.database.read
  const organisation = await organisationFor(db, options.organisation)
  const today = dayOf(platform.clock())
  const actor = actorWith('service', [{ kind: 'service' }], today)
  const judging = { db, actor, today, organisationId: organisation.id, blind: platform.vault.blind }
  const guess = await firstGuess(judging, kind, table)
  const mapping: Mapping = {
    ...guess,
    dateOrder: options.dateOrder ?? guess.dateOrder,
    districtId: options.district ? await districtNamed(db, options.district) : (guess.districtId ?? null),
  }
  const unclear = whyUnclear(kind, mapping)
  if (unclear.length > 0) {
    for (const why of unclear) console.error(why)
    return 2
  }

  console.log(`${basename(file)}: ${table.rows.length} rows of ${kind}, for ${organisation.name}.`)
  for (const note of notesOn(kind, table, mapping)) console.log(note)
  const examined = await examine(judging, kind, table, mapping)
  for (const finding of findingsOf(examined)) for (const line of said(kind, finding)) console.log(line)
  const counts = options.dryRun ? countStates(examined) : await write()
  console.log(`New ${counts.new}, here already ${counts.known}, stay out ${counts.refused}.`)
  if (options.dryRun) console.log('This was a dry run: nothing was written.')
  return counts.refused > 0 ? 1 : 0

  async function write() {
    const { districtId, dateOrder } = mapping
    const sent = { organisationId: organisation.id, importKind: kind, fileName: basename(file) }
    const importFileId = await platform.execute(sendFile, actor, { ...sent, file: bytes.toString('base64') })
    const columns = Object.entries(mapping.columns).map(([key, place]) => [key, String(place ?? '')])
    await platform.execute(mapColumns, actor, {
      importFileId,
      version: 1,
      dateOrder,
      columns: Object.fromEntries(columns),
      ...(districtId ? { districtId } : {}),
    })
    await platform.execute(confirmImport, actor, { importFileId, version: 2 })
    return (await platform.ask(importPreview, actor, { importFileId })).counts
  }
}

/** "Row 6 comes in. Agreement signed: “Yes” does not tell the day." */
function said(kind: ImportOptions['kind'], { line, state, says }: RowFinding): string[] {
  return says.map(({ field, message }) => {
    const label = fieldsOf(kind).find(({ key }) => key === field)?.label
    return `Row ${line} ${STATES[state]}. ${label ? `${label}: ` : ''}${message}`
  })
}
