import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { describe, expect, test } from 'vitest'
import config from '../../.dependency-cruiser.cjs'

const fixtures = 'test/architecture/fixtures/boundaries'
const rules = config.forbidden.map(({ name = '' }) => name)
const { exclude, ...options } = config.options

/** The names of the rules that a tree of sources breaks, each once, with where. */
async function brokenIn(baseDir: string, folders: string[], more: object = {}): Promise<string[]> {
  const { output } = await cruise(folders, {
    ...options,
    ...more,
    baseDir,
    validate: true,
    ruleSet: { forbidden: config.forbidden },
  })
  return (output as ICruiseResult).summary.violations.map(
    ({ rule, from, to }) => `${rule.name}: ${from} → ${to}`,
  )
}

describe('who may know whom', { timeout: 60_000 }, () => {
  test('every rule has a tree that breaks it', () => {
    expect(readdirSync(fixtures).sort()).toEqual(rules.toSorted())
  })

  test.each(rules)('%s bites', async (rule) => {
    const tree = join(process.cwd(), fixtures, rule)
    const broken = await brokenIn(tree, readdirSync(tree))
    expect(new Set(broken.map((violation) => violation.split(':')[0]))).toEqual(new Set([rule]))
  })

  test('nothing in the house breaks any of them', async () => {
    expect(await brokenIn(process.cwd(), ['app', 'db', 'emails', 'scripts', 'test'], { exclude })).toEqual([])
  })
})
