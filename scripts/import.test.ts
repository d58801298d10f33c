import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readConfig } from '#app/config.server.ts'
import { prepareData } from '#app/first-start.server.ts'
import { openPlatform, type Platform } from '#app/platform.server.ts'
import { auditRows, importMappings, imports, volunteers } from '#db/schema/index.ts'
import { inOneFile } from '#test/support/one-file.ts'

const run = promisify(execFile)
const SECONDS = { timeout: 60_000 }

let dataDir: string
let env: NodeJS.ProcessEnv
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'alongside-'))
  env = { NODE_ENV: 'test', PATH: process.env['PATH'], DATA_DIR: dataDir }
})

let program: string
beforeAll(async () => {
  program = await inOneFile('scripts/import.ts')
}, 60_000)

/** Runs the importer. */
const importing = (...args: string[]) => ended(run(process.execPath, [program, ...args], { env }))

/** Runs the importer as an operator does, which takes longer to start. */
const importingAsOperator = (...args: string[]) =>
  ended(run('node_modules/.bin/tsx', ['scripts/import.ts', ...args], { env }))

const ended = (running: Promise<{ stdout: string; stderr: string }>) =>
  running.then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
    ({ code, stdout, stderr }) => ({ code, output: String(stdout) + String(stderr) }),
  )

function fileOf(...lines: string[]): string {
  const path = join(dataDir, 'people.csv')
  writeFileSync(path, lines.join('\n'))
  return path
}

const good = ['Name,E-mail,Postcode', 'Ann Cole,ann@example.org,CO1 1AA', 'Bea Dale,bea@example.org,CM7']
const oneWrong = [...good, 'Cy Dunn,cy@example.org,SW1A 1AA']

describe('with a database', () => {
  let platform: Platform
  beforeEach(async () => {
    platform = openPlatform(readConfig(env))
    await prepareData(platform)
  })
  afterEach(() => platform.close())

  const rows = async () => {
    const { read } = platform.database
    const tables = [volunteers, imports, importMappings, auditRows] as const
    return Promise.all(tables.map((table) => read.$count(table)))
  }

  test(
    'a dry run says what would become of each row and writes nothing, not even the file',
    SECONDS,
    async () => {
      const before = await rows()
      const { code, output } = await importing('volunteers', fileOf(...oneWrong), '--dry-run')
      expect(output).toContain('people.csv: 3 rows of volunteers, for Essex County Council.')
      expect(output).toMatch(/Row 4 stays out\. Postcode or area: .+\./)
      expect(output).toContain('New 2, here already 0, stay out 1.\nThis was a dry run: nothing was written.')
      expect(output).not.toMatch(/Cy Dunn|cy@example/)
      expect(code).toBe(1)
      expect(await rows()).toEqual(before)
    },
  )

  test('imports, and changes nothing the second time', SECONDS, async () => {
    const file = fileOf(...good)
    expect(await importingAsOperator('volunteers', file)).toMatchObject({
      code: 0,
      output: expect.stringContaining('New 2, here already 0, stay out 0.'),
    })
    const again = await importing('volunteers', file)
    expect(again).toMatchObject({
      code: 0,
      output: expect.stringContaining('New 0, here already 2, stay out 0.'),
    })
    expect(await platform.database.read.$count(volunteers)).toBe(2)
  })

  test('puts rows that tell no place into the district that is named', SECONDS, async () => {
    const file = fileOf('Name,E-mail', 'Ann Cole,ann@example.org')
    expect((await importing('volunteers', file, '--dry-run')).code).toBe(1)
    expect((await importing('volunteers', file, '--dry-run', '--district', 'Epping Forest')).code).toBe(0)
  })

  test('names what there is when an organisation or a district is not known', SECONDS, async () => {
    const unknown = await importing('volunteers', fileOf(...good), '--dry-run', '--organisation', 'nobody')
    expect(unknown.code).toBe(2)
    expect(unknown.output).toContain('There are: essex-county-council.')
  })
})

test('a dry run before there is a database leaves none behind', SECONDS, async () => {
  const { code, output } = await importing('volunteers', fileOf(...good), '--dry-run')
  expect(output).toContain('There is no database yet')
  expect(output).toContain('New 2, here already 0, stay out 0.')
  expect(code).toBe(0)
  expect(existsSync(join(dataDir, 'alongside.db'))).toBe(false)
  expect(existsSync(join(dataDir, 'alongside.key'))).toBe(false)
})

describe('ends with 2 and one plain sentence', () => {
  test.each<[string, string[], RegExp]>([
    ['when the call is not understood', ['people', 'x.csv'], /Say what is in the file/],
    [
      'when the order of dates is not one of two',
      ['visits', 'x.csv', '--date-order', 'ymd'],
      /date-order dmy or mdy/,
    ],
    [
      'when there is no such file',
      ['volunteers', 'nowhere.csv', '--dry-run'],
      /There is no file at nowhere.csv/,
    ],
    ['when the file is a picture', ['volunteers', 'public/favicon.svg', '--dry-run'], /This is a picture/],
    [
      'when the columns are not understood',
      ['visits', 'test/support/csv/portal-volunteers.csv', '--dry-run'],
      /Choose the column with the volunteer/,
    ],
  ])('%s', SECONDS, async (_, args, says) => {
    const { code, output } = await importing(...args)
    expect(output).toMatch(says)
    expect(output).not.toContain('    at ')
    expect(code).toBe(2)
  })
})
