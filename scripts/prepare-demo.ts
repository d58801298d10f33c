import { readConfig } from '#app/config.server.ts'
import { prepareData } from '#app/first-start.server.ts'
import { openPlatform, type Platform } from '#app/platform.server.ts'
import { sealAudit } from '#app/workers/audit/seal-audit.ts'
import { fillDemo } from './demo-data/fill.ts'
import { readScale } from './demo-data/scale.ts'

/**
 * Fills the database of the demo with invented people, unless they are there already: a whole county of them, or
 * with DEMO_SCALE=small a few dozen, or with DEMO_SCALE=large ten counties.
 */
const config = readConfig()
if (config.demo) await prepare()
else stop('Invented people belong in a demo: set DEMO=1.')

async function prepare(): Promise<void> {
  const started = performance.now()
  const platform = openPlatform(config)
  try {
    await prepareData(platform)
    const filled = await fillDemo(platform, readScale(process.env['DEMO_SCALE']), console.log)
    if (filled) await sealAll(platform)
    const seconds = ((performance.now() - started) / 1_000).toFixed(1)
    for (const refusal of filled?.refusals ?? []) console.log(`Left out, because it was refused: ${refusal}`)
    console.log(
      filled
        ? `Invented ${filled.volunteers} volunteers, ${filled.families} families, ${filled.matches} matches and ${filled.visits} visits, in ${filled.steps} steps and ${seconds} s.`
        : 'The demo is there already.',
    )
  } catch (problem) {
    stop(problem instanceof Error ? problem.message : String(problem))
  } finally {
    await platform.close()
  }
}

/** Puts all that was done into the audit log's chain, so that the first minutes of the service are not spent on it. */
async function sealAll(platform: Platform): Promise<void> {
  console.log('Sealing the audit log.')
  while ((await sealAudit(platform)) > 0);
}

function stop(reason: string): void {
  console.error(reason)
  process.exitCode = 1
}
