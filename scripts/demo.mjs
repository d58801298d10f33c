import { installWhenNeeded } from './install.mjs'
import { ownNode, program, run, stopWithNpm } from './process.mjs'

/** From a fresh clone to a running service with invented people in it. Starts on Node 20 with nothing installed. */
const DEMO = { DEMO: '1', NODE_ENV: 'production', LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn' }

stopWithNpm()
await installWhenNeeded()
await step(ownNode, 'scripts/build.ts')
console.log('Preparing the demo data.')
await step(program('tsx'), 'scripts/prepare-demo.ts')
console.log('Starting.')
await step(ownNode, 'scripts/run.mjs')

async function step(command, script) {
  const { ok, code } = await run(command, [script], { env: DEMO })
  if (!ok) process.exit(code)
}
