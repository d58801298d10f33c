import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { describe, expect, test } from 'vitest'
import config from '../../.dependency-cruiser.cjs'

const fixtures = 'test/architecture/fixtures/boundaries'
const rules = config.forbidden.map(({ name = '' }) => name)
const { exclude: _, ...options } = config.options

/** The names of the rules that a tree of sources breaks, each once, with where. */
async function brokenIn(baseDir: string, folders: string[]): Promise<string[]> {
  const { output } = await cruise(folders, {
    ...options,
    baseDir,
    validate: true,
    ruleSet: { forbidden: config.forbidden },
  })
  return (output as ICruiseResult).summary.violations.map(
    ({ rule, from, to }) => `${rule.name}: ${from} → ${to}`,
  )
}

// That nothing in the house breaks any of them is a check of its own in `npm run check`, with the same rules.
describe('who may know whom', { timeout: 60_000 }, () => {
  test('every rule has a tree that breaks it', () => {
    expect(readdirSync(fixtures).sort()).toEqual(rules.toSorted())
  })

  test.each(rules)('%s bites', async (rule) => {
    const tree = join(process.cwd(), fixtures, rule)
    const broken = await brokenIn(tree, readdirSync(tree))
    expect(new Set(broken.map((violation) => violation.split(':')[0]))).toEqual(new Set([rule]))
  })
})
