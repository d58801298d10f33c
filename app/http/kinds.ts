import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Actor } from '#app/kernel/actor.ts'
import type { Platform } from '#app/platform.server.ts'

/** What the server hands to every loader and action. */
export type Context = {
  platform: Platform
  requestId: string
  /** The nonce of this answer's content security policy. */
  cspNonce: string
  /** The client's address, as far back as the trusted proxies tell. */
  address: string
}

/** Who is at the other end of a request. */
export type Visitor = {
  actor: Actor
  account: {
    id: string
    displayName: string
    kind: 'staff' | 'volunteer' | 'family'
    /** Whether a draft is kept for them on any page. */
    keepsDrafts: boolean
    /** The programme they belong to; null before there is one. */
    programme: { name: string; host: string } | null
  } | null
  /** The account whose session has just ended, when the browser still holds its cookie: its draft is kept. */
  lapsedAccountId: string | null
}

export type RequestWork = {
  request: Request
  params: LoaderFunctionArgs['params']
  url: URL
  context: Context
  visitor: Visitor
}
