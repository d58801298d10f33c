import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { pinoHttp } from 'pino-http'
import { tallyOf } from './statements.server.ts'

const PROBES = new Set(['/healthz', '/readyz'])

/** One line for each request, with nothing personal in it: what was asked for, how it ended, how long it took. */
export function requestLog(logger: Logger, newId: () => string) {
  return pinoHttp({
    logger,
    genReqId: () => newId(),
    quietReqLogger: true,
    quietResLogger: true,
    autoLogging: { ignore: ({ url }) => PROBES.has(url ?? '') },
    customLogLevel: (_request, { statusCode }) => (statusCode >= 500 ? 'error' : 'info'),
    customSuccessMessage: () => 'Answered',
    customErrorMessage: () => 'Answered',
    customSuccessObject: facts,
    customErrorObject: (request, response, _error, { responseTime }) =>
      facts(request, response, { responseTime }),
    customAttributeKeys: { reqId: 'requestId' },
  })
}

/** Express shortens `url` while a part of it is served. */
type Asked = IncomingMessage & { originalUrl?: string }

const facts = (request: Asked, response: ServerResponse, { responseTime }: { responseTime: number }) => ({
  method: request.method,
  path: pathForTheLog(request.originalUrl ?? request.url ?? ''),
  status: response.statusCode,
  ms: responseTime,
  statements: tallyOf(response).statements,
  ...(response.writableFinished ? {} : { cutOff: true }),
})

/** Words of our own addresses, ids and short codes; nothing with the length of a token or the form of an e-mail address. */
const SAFE_PART = /^[\w.-]{0,40}$/

/** The path of an address, without its query; parts that might be a secret or a name are left out. */
export function pathForTheLog(url: string): string {
  const path = url.split(/[?#]/, 1)[0] ?? ''
  return path
    .slice(0, 400)
    .split('/')
    .map((part) => (SAFE_PART.test(part) ? part : '…'))
    .join('/')
}
