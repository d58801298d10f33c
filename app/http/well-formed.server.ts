import type { RequestHandler, Response } from 'express'
import { plainPage } from './plain-page.ts'

const ALLOWED = ['GET', 'HEAD', 'POST']

/**
 * Turns away what no page of ours ever sends: other methods, an address that cannot be read, a body where none
 * belongs, and `_data`, by which Remix would run one loader of a page alone.
 */
export const wellFormed: RequestHandler = (request, response, next) => {
  const { method, originalUrl, headers } = request
  if (!ALLOWED.includes(method)) {
    response.set('allow', ALLOWED.join(', '))
    return refuse(response, 405)
  }
  const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
  if (!isReadable(originalUrl) || (hasBody && method !== 'POST')) return refuse(response, 400)
  next()
}

function refuse(response: Response, status: number): void {
  response
    .status(status)
    .set('connection', 'close')
    .send(plainPage('We cannot answer this request', 'If you typed the address, check that it is right.'))
}

function isReadable(url: string): boolean {
  if (!url.startsWith('/')) return false
  const [path = '', query] = url.split('?', 2)
  try {
    decodeURIComponent(path)
    return !new URLSearchParams(query).has('_data')
  } catch {
    return false
  }
}

/**
 * Lets every later part see the one address people use, whatever a proxy or a sender wrote into the headers.
 * What they say has been checked by now; Remix would believe `X-Forwarded-Host`.
 */
export const oneAddress = (origin: string): RequestHandler => {
  const { host, protocol } = new URL(origin)
  return (request, _response, next) => {
    const { headers } = request
    headers.host = host
    delete headers['x-forwarded-host']
    if (headers.origin !== undefined) headers.origin = origin
    Object.defineProperty(request, 'protocol', { value: protocol.slice(0, -1) })
    next()
  }
}
