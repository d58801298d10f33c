import type { ActionFunction, LoaderFunction } from '@remix-run/node'
import { startSession } from '#app/auth/sessions.server.ts'
import type { Context } from '#app/http/kinds.ts'
import type { FormState } from '#app/ui/form-state.ts'
import type { World } from './world.ts'

type Params = Record<string, string>

/** What came back: a page's data, a form to fill in again, or the way on. */
export type Answer = {
  status: number
  location: string | null
  data: { form: FormState } & Record<string, unknown>
}

/**
 * One browser tab, without the browser: it calls a route's loader and action with real requests, and carries the
 * session's cookie of whoever is signed in.
 */
export function tab(w: World) {
  let cookie = ''

  async function visit(handler: unknown, request: Request, params: Params): Promise<Answer> {
    try {
      return answerOf(await raw(handler, request, params))
    } catch (thrown) {
      return answerOf(thrown)
    }
  }

  function raw(handler: unknown, request: Request, params: Params): Promise<unknown> {
    const context: Context = {
      platform: w.platform,
      requestId: w.newId(),
      cspNonce: 'n',
      address: '127.0.0.1',
    }
    const args = { request, params, context } as unknown as Parameters<LoaderFunction>[0]
    return Promise.resolve((handler as LoaderFunction | ActionFunction)(args))
  }

  return {
    async signIn(accountId: string, kind: 'staff' | 'volunteer' | 'family' = 'staff') {
      const setCookie = await w.database.write((tx) => startSession(tx, w.platform, { id: accountId, kind }))
      cookie = setCookie.split(';')[0] ?? ''
    },
    open: (loader: unknown, path: string, params: Params = {}) =>
      visit(loader, new Request(`http://localhost:3000${path}`, { headers: { cookie } }), params),
    /** Fetches a file: the answer as the browser gets it. */
    response: (loader: unknown, path: string, params: Params = {}) =>
      raw(loader, new Request(`http://localhost:3000${path}`, { headers: { cookie } }), params),
    /** Presses a button: with the fields of a plain form, or with a form that carries a file. */
    send(
      action: unknown,
      path: string,
      params: Params,
      fields: Record<string, string | string[]> | FormData,
    ) {
      const body = fields instanceof FormData ? fields : new URLSearchParams()
      if (!(fields instanceof FormData))
        for (const [name, value] of Object.entries(fields))
          for (const one of [value].flat()) body.append(name, one)
      return visit(
        action,
        new Request(`http://localhost:3000${path}`, { method: 'POST', body, headers: { cookie } }),
        params,
      )
    },
  }
}

/** Remix wraps data with a status in an object of its own; redirects are responses; anything else is a bug to be seen. */
function answerOf(given: unknown): Answer {
  if (given instanceof Response)
    return { status: given.status, location: given.headers.get('location'), data: {} as Answer['data'] }
  if (given instanceof Error) throw given
  const wrapped = given as { type?: string; data: Answer['data']; init?: { status?: number } | null }
  if (wrapped.type === 'DataWithResponseInit')
    return { status: wrapped.init?.status ?? 200, location: null, data: wrapped.data }
  return { status: 200, location: null, data: given as Answer['data'] }
}
