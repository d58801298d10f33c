import type { IncomingHttpHeaders } from 'node:http'
import type { RequestHandler } from 'express'
import { plainPage } from './plain-page.ts'

const MAY_CHANGE_NOTHING = new Set(['GET', 'HEAD'])

/**
 * Whether a request comes from one of our own pages. A browser says so itself, and no page can make it say
 * otherwise; one that does not say it names the page's origin, which must be ours to the letter.
 */
export function isFromOurPages(headers: IncomingHttpHeaders, origin: string): boolean {
  const site = headers['sec-fetch-site']
  return site === undefined ? headers.origin === origin : site === 'same-origin'
}

/** Refuses with 403 every change that was not asked for on one of our own pages. */
export const originCheck =
  (origin: string): RequestHandler =>
  ({ method, headers }, response, next) => {
    if (MAY_CHANGE_NOTHING.has(method) || isFromOurPages(headers, origin)) return next()
    response
      .status(403)
      .send(
        plainPage(
          'This form was not sent from our pages',
          'Nothing was saved. Open the page here and fill in the form again.',
        ),
      )
  }
