import { existsSync, readFileSync } from 'node:fs'

/**
 * What a test runner's JSON report adds up to. A runner that failed without naming a failed test, or that
 * wrote no report or ran nothing, counts as one failure: silence is never a pass.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/**
 * @param {string} report the file that Vitest wrote
 * @param {boolean} ok whether it ended well
 * @returns {Counts}
 */
export function countTests(report, ok) {
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    numPendingTests = 0,
    numTodoTests = 0,
    testResults = [],
  } = read(report)
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some(isFailed),
  )
  return atLeastOneFailure(ok, {
    passed: numPassedTests,
    failed: numFailedTests + brokenFiles.length,
    skipped: numPendingTests + numTodoTests,
  })
}

/**
 * @param {string} report the file that Playwright wrote
 * @param {boolean} ok whether it ended well
 * @returns {Counts}
 */
export function countJourneys(report, ok) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = read(report).stats ?? {}
  return atLeastOneFailure(ok, { passed: expected, failed: unexpected + flaky, skipped })
}

const isFailed = ({ status }) => status === 'failed'

function atLeastOneFailure(ok, counts) {
  const wentWell = ok && counts.passed > 0
  return { ...counts, failed: wentWell ? counts.failed : Math.max(counts.failed, 1) }
}

const read = (report) => (existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {})
