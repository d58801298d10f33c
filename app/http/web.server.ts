import { join } from 'node:path'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import type { Logger } from 'pino'
import type { Platform } from '#app/platform.server.ts'
import { problemFacts } from '#app/workers/problem-facts.ts'
import type { Tally } from '#db/statements.ts'
import { cacheHeaders, nonce, nonceOf, securityHeaders } from './headers.server.ts'
import { type Health, healthz, readyz } from './health.server.ts'
import type { Context } from './kinds.ts'
import { countBytes, limits } from './limits.server.ts'
import { requestLog } from './logging.server.ts'
import { originCheck } from './origin-check.server.ts'
import { plainPage } from './plain-page.ts'
import { countStatements, tallyOf } from './statements.server.ts'
import { oneAddress, wellFormed } from './well-formed.server.ts'

/** The built pages, or in development a way to build them anew for each request. */
export type Build = ServerBuild | (() => Promise<ServerBuild>)

export type WebParts = {
  platform: Platform
  build: Build
  log: Logger
  health: Health
  /** In development, what compiles the browser's files when they are asked for. */
  vite?: { middlewares: RequestHandler }
  /** Where the browser's files were built. */
  files?: string
  requestsPerMinute?: number
}

/**
 * The web server, as a list of what every request goes through. Nothing reads a body before its bytes are counted
 * and its origin is checked; what any browser may have comes before the limit on requests.
 */
export function createWeb(parts: WebParts): Express {
  const { platform, log, health, vite } = parts
  const { origin, trustedHops } = platform.config
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', trustedHops)

  app.use(requestLog(log, platform.newId), nonce, ...securityHeaders(origin))
  app.use(wellFormed, countBytes, originCheck(origin), oneAddress(origin))
  app.use(compression())
  app.use(vite ? vite.middlewares : staticFiles(parts.files ?? join('build', 'client')))
  app.use(requestLimit(parts))
  app.use('/calendar', atMost(limits.calendarsPerMinute))
  app.get('/healthz', healthz)
  app.get('/readyz', readyz(platform.database, health))
  app.use(cacheHeaders(origin), countStatements, pages(parts), somethingBroke(log))
  return app
}

/** Files whose names change with their content may be kept for a year; the others are asked for again in an hour. */
function staticFiles(folder: string): RequestHandler {
  const files = express.Router()
  const plain = { index: false, redirect: false } as const
  files.use('/assets', express.static(join(folder, 'assets'), { ...plain, immutable: true, maxAge: '1y' }))
  files.use(express.static(folder, { ...plain, maxAge: '1h' }))
  return files
}

const requestLimit = ({ platform: { config }, requestsPerMinute }: WebParts): RequestHandler =>
  atMost(requestsPerMinute ?? limits.requestsPerMinute[config.demo ? 'demo' : 'usual'])

/** Answers no more than so many requests of one address in a minute. */
function atMost(limit: number): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: addressOf,
    // A forwarded address is believed as far as the trusted proxies go, and no warning is needed beyond that.
    validate: { xForwardedForHeader: false },
    handler: (_request, response) => {
      response
        .status(429)
        .send(
          plainPage('Too many requests in a short time', 'Nothing is lost. Wait a minute, then try again.'),
        )
    },
  })
}

/** The client's address; of an IPv6 address the part that one customer is given. */
const addressOf = ({ ip }: Request) => ipKeyGenerator(ip ?? '')

function pages({ platform, build, vite }: WebParts): RequestHandler {
  return createRequestHandler({
    build,
    mode: vite ? 'development' : 'production',
    getLoadContext: (request: Request, response: Response): Context & { log: Logger; tally?: Tally } => ({
      platform,
      requestId: String(request.id),
      cspNonce: nonceOf(response),
      address: addressOf(request),
      log: request.log,
      ...(platform.config.demo ? { tally: tallyOf(response) } : {}),
    }),
  })
}

/** The last resort: a plain page, and in the log where it went wrong, without what was sent. */
function somethingBroke(log: Logger): ErrorRequestHandler {
  return (problem, request, response, _next) => {
    const status = problem?.status >= 400 && problem.status < 500 ? problem.status : 500
    if (status === 500)
      log.error({ requestId: request.id, problem: problemFacts(problem) }, 'A request broke')
    if (response.headersSent) response.destroy()
    else if (status === 500)
      response
        .status(500)
        .send(
          plainPage(
            'Something went wrong on our side',
            'Anything saved before is safe. Try again in a few minutes.',
          ),
        )
    else
      response
        .status(status)
        .send(plainPage('We cannot answer this request', 'If you typed the address, check that it is right.'))
  }
}
