import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { demoAccounts } from './demo-accounts.mjs'
import { stopWithNpm } from './process.mjs'

/**
 * Runs the built service: the web in this process, the worker in a second one. The worker is started
 * again when it dies; when the web ends, so does everything.
 */
process.env.NODE_ENV ??= 'production'

/** How long the web may take to finish the requests it has, in milliseconds, before it is ended. */
const LAST_REQUESTS = 15_000
const REST_BEFORE_RESTART = 1_000
const BUILD = new URL('../build/server/index.js', import.meta.url)

if (!existsSync(BUILD)) stop('Nothing is built yet: run npm run build first.')
const build = await import(BUILD)

if (process.argv[2] === 'worker') {
  // The web is gone, however it went: stop as if asked to.
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel?.unref()
  await build.entry.module.runWorker()
} else {
  stopWithNpm()
  const port = Number(process.env.PORT ?? 3000)
  await refuseTakenPort(port)
  build.entry.module.runWeb(build, { port }).catch((problem) => stop(problem))
  await untilReady(port)
  keepWorkerRunning()
  console.log(`Ready: http://localhost:${port}`)
  if (process.env.DEMO === '1') sayDemoAccounts()
}

function keepWorkerRunning() {
  let stopping = false
  let worker

  const start = () => {
    if (stopping) return
    worker = fork(fileURLToPath(import.meta.url), ['worker'])
    // Only the web keeps this process alive.
    worker.unref()
    worker.channel?.unref()
    worker.on('exit', () => {
      if (stopping) return
      console.error('The worker stopped; starting it again.')
      setTimeout(start, REST_BEFORE_RESTART).unref()
    })
  }
  const stopAll = () => {
    stopping = true
    worker.kill('SIGTERM')
    setTimeout(() => process.exit(1), LAST_REQUESTS).unref()
  }
  process.on('SIGTERM', stopAll)
  process.on('SIGINT', stopAll)
  start()
}

/** Before the web starts, so that another service on this port is never taken for this one. */
async function refuseTakenPort(port) {
  const probe = createServer().listen(port)
  try {
    await once(probe, 'listening')
  } catch {
    stop(`Port ${port} is not free. Choose another one, for example PORT=3001.`)
  }
  probe.close()
  await once(probe, 'close')
}

async function untilReady(port) {
  const isReady = () =>
    fetch(`http://localhost:${port}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
  while (!(await isReady())) await wait(100)
}

function sayDemoAccounts() {
  console.log(`\nSign in with the password ${demoAccounts.password} as`)
  for (const email of demoAccounts.emails) console.log(`  ${email}`)
  console.log('\nStop with Ctrl+C.')
}

function stop(reason) {
  console.error(reason)
  process.exit(1)
}
