import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countJourneys, countTests } from './counts.mjs'
import { installWhenNeeded } from './install.mjs'
import { ownNode, program, run, stopWithNpm } from './process.mjs'

/**
 * The whole suite, in order, from a fresh clone. Starts on Node 20 with nothing installed. `--check` leaves
 * out what needs a browser, a build or a second database engine.
 *
 * A check without tests of its own counts as one, passed or not.
 */
const quick = process.argv.includes('--check')
const reports = mkdtempSync(join(tmpdir(), 'alongside-tests-'))
const totals = { passed: 0, failed: 0, skipped: 0 }

stopWithNpm()
await installWhenNeeded()
// Each of these keeps one processor busy: two at a time.
await Promise.all([
  inTurn(
    () => check('Types', program('tsc'), '--noEmit'),
    () => check('Boundaries', program('depcruise'), ...['app', 'db', 'emails', 'scripts', 'test']),
    () => check('Migrations', ownNode, 'scripts/generate-migrations.ts', '--check'),
  ),
  inTurn(
    () => check('Awaited writes', program('eslint'), '.'),
    () => check('Format and lint', program('biome'), 'ci', '--error-on-warnings', '--reporter=summary'),
    () => check('Unused code', program('knip'), '--no-progress'),
  ),
])
await vitest('Tests on SQLite', 'sqlite')
if (!quick) {
  await vitest('Tests on PostgreSQL', 'postgres')
  const built = await check('Build', ownNode, 'scripts/build.ts')
  const browser = await check('Browser', ownNode, 'scripts/install-browser.ts')
  if (built && browser) await journeys('Journeys in a browser')
}
rmSync(reports, { recursive: true })

console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`)
if (totals.failed > 0 || totals.passed === 0) process.exitCode = 1

async function inTurn(...steps) {
  for (const step of steps) await step()
}

/** One program that says yes or no; what it printed is shown when it says no. */
async function check(name, command, ...args) {
  const { result, seconds } = await timed(() => run(command, args, { quiet: true }))
  if (!result.ok) console.log(result.output)
  add(name, seconds, { passed: result.ok ? 1 : 0, failed: result.ok ? 0 : 1, skipped: 0 })
  return result.ok
}

async function vitest(name, project) {
  const report = join(reports, `${project}.json`)
  const args = [
    'run',
    `--project=${project}`,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  const { result, seconds } = await timed(() => run(program('vitest'), args))
  add(name, seconds, countTests(report, result.ok))
}

async function journeys(name) {
  const report = join(reports, 'journeys.json')
  const env = { JOURNEYS_REPORT: report }
  const { result, seconds } = await timed(() => run(program('playwright'), ['test'], { env }))
  add(name, seconds, countJourneys(report, result.ok))
}

async function timed(work) {
  const began = performance.now()
  const result = await work()
  return { result, seconds: ((performance.now() - began) / 1000).toFixed(1) }
}

function add(name, seconds, counts) {
  for (const outcome of Object.keys(totals)) totals[outcome] += counts[outcome]
  const outcomes = Object.entries(counts).filter(([, count]) => count > 0)
  const said = outcomes.map(([outcome, count]) => `${count} ${outcome}`).join(', ')
  console.log(`${name}: ${said} in ${seconds} s`)
}
