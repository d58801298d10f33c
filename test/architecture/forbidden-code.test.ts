import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'

type Ban = {
  why: string
  files: readonly string[]
  except?: RegExp
  code: RegExp
}

/** What may not be written, where, and why. Each has a fixture of code it catches and one of code it lets be. */
const bans: Record<string, Ban> = {
  'no-clock-or-chance': {
    why: 'The domain is given `now` and new ids, so that any past day can be asked about and tested.',
    files: ['app/domain/**/*.ts'],
    code: /new Date\(\s*\)|\bDate\.now\(|\bTemporal\.Now\b|\bMath\.random\(|\brandomUUID\(/,
  },
  'no-calls-of-one-engine': {
    why: 'These three exist on SQLite alone: await the query itself.',
    files: ['{app,emails,scripts,test}/**/*.{ts,tsx}'],
    code: /\.(all|get|run)\(\s*\)/,
  },
  'no-raw-html': {
    why: 'React escapes what people write; raw HTML would run it.',
    files: ['{app,emails}/**/*.{ts,tsx}'],
    code: /dangerouslySetInnerHTML/,
  },
  'no-stage-but-by-advance': {
    why: 'advance() alone writes a stage: it asks the journey and compares the version.',
    files: ['{app,db,scripts}/**/*.ts'],
    except: /^app\/kernel\/advance\.ts$/,
    code: /\.set\(\s*\{[^}]*(?<=[{,]\s*)stage\b/,
  },
}

const SAYS_NOTHING = /^_?(services?|utils?|helpers?|managers?|common|misc)(\.|$)/
const FIXTURES = 'test/architecture/fixtures/forbidden-code'

const withoutComments = (source: string) =>
  source
    .split('\n')
    .filter((line) => !/^\s*(\/\/|\/?\*)/.test(line))
    .join('\n')

const sources = (files: readonly string[]) =>
  globSync([...files], { exclude: ['test/architecture/fixtures/**'] }).filter(
    (file) => !file.includes('.test.'),
  )

const fixture = (name: string, kind: 'caught' | 'allowed') =>
  globSync(`${FIXTURES}/${name}.${kind}.*`).flatMap((file) => readFileSync(file, 'utf8').split('\n\n'))

describe.each(Object.entries(bans))('%s', (name, { why, files, except, code }) => {
  test('catches what it is for', () => {
    const caught = fixture(name, 'caught')
    expect(caught.length).toBeGreaterThan(0)
    expect(caught.filter((piece) => !code.test(withoutComments(piece)))).toEqual([])
  })

  test('lets the rest be', () => {
    const allowed = fixture(name, 'allowed')
    expect(allowed.length).toBeGreaterThan(0)
    expect(allowed.filter((piece) => code.test(withoutComments(piece)))).toEqual([])
  })

  test(why, () => {
    const looked = sources(files).filter((file) => !except?.test(file))
    expect(looked.length).toBeGreaterThan(0)
    expect(looked.filter((file) => code.test(withoutComments(readFileSync(file, 'utf8'))))).toEqual([])
  })
})

test('a file is named for what it does', () => {
  const saysNothing = (file: string) => SAYS_NOTHING.test(basename(file))
  expect(['utils.ts', 'app/common', 'service.server.ts', '_misc.scss'].every(saysNothing)).toBe(true)
  expect(['common-passwords.ts', 'manages.ts'].some(saysNothing)).toBe(false)
  expect(globSync('{app,db,emails,scripts,test}/**/*').filter(saysNothing)).toEqual([])
})
