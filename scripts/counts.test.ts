import { randomUUID } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countJourneys, countTests } from './counts.mjs'

const folder = mkdtempSync(join(tmpdir(), 'alongside-counts-'))

function reportOf(content: object): string {
  const file = join(folder, `${randomUUID()}.json`)
  writeFileSync(file, JSON.stringify(content))
  return file
}

const passed = { status: 'passed' }
const failed = { status: 'failed' }

test('the tests of a report are added up', () => {
  const report = reportOf({
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [{ status: 'failed', assertionResults: [passed, failed] }],
  })
  expect(countTests(report, false)).toEqual({ passed: 3, failed: 1, skipped: 3 })
})

test('a file that could not be loaded counts as one failure', () => {
  const report = reportOf({ numPassedTests: 3, testResults: [{ status: 'failed', assertionResults: [] }] })
  expect(countTests(report, false)).toEqual({ passed: 3, failed: 1, skipped: 0 })
})

test('the journeys of a report are added up, an unsteady one as failed', () => {
  const report = reportOf({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 } })
  expect(countJourneys(report, false)).toEqual({ passed: 4, failed: 2, skipped: 2 })
})

test.each([
  ['wrote no report', join(folder, 'missing.json'), true],
  ['ran nothing', reportOf({}), true],
  ['fell over after its tests', reportOf({ numPassedTests: 3 }), false],
])('a runner that %s is never a pass', (_what, report, ok) => {
  expect(countTests(report, ok).failed).toBe(1)
})
