import { randomBytes } from 'node:crypto'
import type { RequestHandler, Response } from 'express'
import helmet from 'helmet'
import { sessionIdIn } from './cookies.server.ts'

const YEAR = 365 * 24 * 3600

/** The nonce of an answer's content security policy: only scripts that carry it run. */
export const nonceOf = (response: Response): string => response.locals['cspNonce']

/** Gives every answer its own nonce. */
export const nonce: RequestHandler = (_request, response, next) => {
  response.locals['cspNonce'] = randomBytes(16).toString('base64')
  next()
}

/** The headers that tell a browser what a page of ours may do, and what others may do with it. */
export function securityHeaders(origin: string): RequestHandler[] {
  const self = ["'self'"]
  const none = ["'none'"]
  const withNonce = (_request: unknown, response: unknown) => `'nonce-${nonceOf(response as Response)}'`
  return [
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: none,
          scriptSrc: [withNonce, "'strict-dynamic'"],
          styleSrc: self,
          imgSrc: [...self, 'data:'],
          fontSrc: self,
          connectSrc: self,
          manifestSrc: self,
          workerSrc: self,
          formAction: self,
          baseUri: none,
          objectSrc: none,
          frameAncestors: none,
        },
      },
      // Not "no-referrer": with it, Chromium sends "Origin: null" and plain forms are refused.
      referrerPolicy: { policy: 'same-origin' },
      strictTransportSecurity: origin.startsWith('https:') && { maxAge: YEAR },
      xFrameOptions: { action: 'deny' },
    }),
    (_request, response, next) => {
      response.set('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
      next()
    },
  ]
}

/** A page shown to somebody signed in is kept nowhere; any other is asked for again before it is shown again. */
export const cacheHeaders =
  (origin: string): RequestHandler =>
  (request, response, next) => {
    response.set('cache-control', sessionIdIn(origin, request.headers.cookie) ? 'no-store' : 'no-cache')
    next()
  }
