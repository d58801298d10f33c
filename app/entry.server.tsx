import { Writable } from 'node:stream'
import type { AppLoadContext, EntryContext, HandleErrorFunction } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import type { Handle } from '#app/http/handle.ts'
import { type RequestFacts, RequestFactsContext } from '#app/ui/request-facts.ts'

export { runWeb, runWorker } from './http/run.server.ts'

/** What the server hands to every request. */
type LoadContext = {
  cspNonce?: string
  requestId?: string
  tally?: { statements: number }
  log?: { error: (facts: object, message: string) => void }
}

/** Milliseconds after which data that is still missing is given up. */
export const streamTimeout = 5_000

/** Renders a page whole before a byte of it leaves, so that an error can still change the status. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext: AppLoadContext,
): Promise<Response> {
  const { cspNonce: nonce, requestId, tally } = loadContext as LoadContext
  const body = await renderWhole(request, remixContext, { nonce, reference: requestId?.slice(-8) })
  const onward = onwardFrom(remixContext, request)
  if (onward) headers.set('Refresh', `${onward.seconds}; url=${onward.to}`)
  headers.set('Content-Type', 'text/html; charset=utf-8')
  // Only where the data is invented: how much was asked of the database could tell what it holds.
  if (tally) headers.set('Server-Timing', `db;desc="${tally.statements} statements"`)
  return new Response(body, { headers, status })
}

/** Where a page that stands in for long work leads by itself: a header, because a page may run no script. */
function onwardFrom({ routeModules, staticHandlerContext }: EntryContext, request: Request) {
  if (staticHandlerContext.errors) return null
  const url = new URL(request.url)
  for (const { route } of staticHandlerContext.matches) {
    const handle = routeModules[route.id]?.handle as Handle | undefined
    const onward = handle?.onward?.({ data: staticHandlerContext.loaderData[route.id], url })
    if (onward) return onward
  }
  return null
}

function renderWhole(
  request: Request,
  remixContext: EntryContext,
  facts: RequestFacts,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const document = (
      <RequestFactsContext.Provider value={facts}>
        <RemixServer
          context={remixContext}
          url={request.url}
          abortDelay={streamTimeout}
          nonce={facts.nonce}
        />
      </RequestFactsContext.Provider>
    )
    const { pipe, abort } = renderToPipeableStream(document, {
      nonce: facts.nonce,
      onAllReady: () => pipe(collect(resolve)),
      onShellError: reject,
      onError: reject,
    })
    setTimeout(abort, streamTimeout + 1_000).unref()
  })
}

/** A stream that hands over everything written to it in one piece. */
function collect(done: (bytes: Uint8Array<ArrayBuffer>) => void): Writable {
  const chunks: Uint8Array[] = []
  return new Writable({
    write(chunk: Uint8Array, _encoding, next) {
      chunks.push(chunk)
      next()
    },
    final(next) {
      done(new Uint8Array(Buffer.concat(chunks)))
      next()
    },
  })
}

/**
 * Records a fault without anything personal: where in the code it arose, never its message, the address or what
 * was sent.
 */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted) return
  const { log, requestId } = (context ?? {}) as LoadContext
  const fault = error instanceof Error ? error : undefined
  const frames = fault?.stack?.split('\n').filter((line) => /^\s+at /.test(line))
  log?.error(
    { requestId, method: request.method, fault: fault?.name ?? typeof error, frames },
    'A request could not be answered',
  )
}
