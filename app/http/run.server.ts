import { createServer, type Server } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { ServerBuild } from '@remix-run/node'
import { eq } from 'drizzle-orm'
import { pino } from 'pino'
import { emailIndex } from '#app/auth/accounts.server.ts'
import { type Config, readConfig } from '#app/config.server.ts'
import { booksNow } from '#app/domain/finding/index.ts'
import { prepareData } from '#app/first-start.server.ts'
import { openPlatform, type Platform } from '#app/platform.server.ts'
import { problemFacts } from '#app/workers/problem-facts.ts'
import { startWorker } from '#app/workers/run.server.ts'
import { accounts } from '#db/schema/index.ts'
import { unguardedIn } from './boot-check.ts'
import type { Health } from './health.server.ts'
import { type Build, createWeb, type WebParts } from './web.server.ts'

/** The exit code that says that starting again will not help: something must be set right first (EX_CONFIG). */
const SET_RIGHT_FIRST = 78

const SECOND = 1_000
/** How long proxies have to notice that the service is stopping, and requests to end, in milliseconds. */
const NOTICE = SECOND / 2
const LAST_REQUESTS = 10 * SECOND

export type WebOptions = { port?: number; vite?: WebParts['vite'] }

/**
 * Runs the web until the process is told to stop. It refuses to start, with exit code 78, on pages that are not
 * guarded, and outside demo mode on a database of invented people.
 *
 * @returns once it listens
 */
export async function runWeb(build: Build, { port, vite }: WebOptions = {}): Promise<void> {
  const config = orStop(readConfig)
  await mustBeGuarded(build)
  const platform = openPlatform(config)
  await prepareData(platform)
  await mustNotBeTheDemo(platform)

  const log = pino({ name: 'web', level: process.env['LOG_LEVEL'] ?? 'info' })
  const health: Health = { stopping: false }
  const server = createServer(createWeb({ platform, build, log, health, ...(vite ? { vite } : {}) }))
  const requests = requestsIn(server)
  server.headersTimeout = 15 * SECOND
  server.requestTimeout = 120 * SECOND
  server.keepAliveTimeout = 65 * SECOND
  await listening(server, port ?? config.port)
  // Not waited for, and no harm where it breaks: the first search makes what is missing.
  platform
    .prepare(booksNow)
    .catch((problem) => log.warn({ problem: problemFacts(problem) }, 'Names are not ready'))
  onStop(async () => {
    await drain(server, health, requests)
    await platform.close()
  })
}

/** Runs what goes on beside the web, until the process is told to stop. */
export async function runWorker(): Promise<void> {
  const platform = openPlatform(orStop(readConfig))
  const worker = startWorker(platform)
  onStop(async () => {
    await worker.stop()
    await platform.close()
  })
}

function orStop(read: () => Config): Config {
  try {
    return read()
  } catch (problem) {
    return stop(problem instanceof Error ? problem.message : String(problem))
  }
}

async function mustBeGuarded(build: Build): Promise<void> {
  const { routes }: ServerBuild = typeof build === 'function' ? await build() : build
  const bare = unguardedIn(routes)
  if (bare.length > 0) stop(`Not guarded by page() or submits(): ${bare.join(', ')}`)
}

/** The people of the demo have a password that everybody knows. */
async function mustNotBeTheDemo(platform: Platform): Promise<void> {
  if (platform.config.demo) return
  const invented = emailIndex(platform, 'coordinator@demo.alongside.example')
  const found = await platform.database.read
    .select({ id: accounts.id })
    .from(accounts)
    .where(eq(accounts.emailIndex, invented))
  if (found.length > 0) stop('This database holds the demo. Set DATA_DIR or DATABASE_URL to one of your own.')
}

function stop(reason: string): never {
  process.stderr.write(`${reason}\n`)
  process.exit(SET_RIGHT_FIRST)
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, resolve)
  })
}

/** Ends well, once, however often the process is told to: a terminal and a parent may both say so. */
function onStop(end: () => Promise<void>): void {
  let begun = false
  const begin = () => {
    if (begun) return
    begun = true
    end().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on('SIGTERM', begin)
  process.on('SIGINT', begin)
}

/** Counts the requests that have come in and are not answered yet. */
function requestsIn(server: Server): () => number {
  let requests = 0
  server.on('request', (_request, response) => {
    requests += 1
    response.once('close', () => {
      requests -= 1
    })
  })
  return () => requests
}

/**
 * Says that it is not ready, gives proxies a moment to notice, and lets the requests there are come to their end.
 * Connections on which nothing was asked are cut: browsers open some in advance.
 */
async function drain(server: Server, health: Health, requests: () => number): Promise<void> {
  health.stopping = true
  await wait(NOTICE)
  server.close()
  const deadline = performance.now() + LAST_REQUESTS
  while (requests() > 0 && performance.now() < deadline) await wait(20)
  server.closeAllConnections()
}
