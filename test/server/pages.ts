import type { ServerBuild } from '@remix-run/node'
import { guarded } from '#app/http/guard.ts'
import type { Context } from '#app/http/kinds.ts'

type Handled = { request: Request; context: Context }
type Handler = (args: Handled) => unknown

const guard = { asks: [], does: [] }

/** A few pages without a look, for what happens around them. */
const handlers: Record<string, { path: string; loader?: Handler; action?: Handler }> = {
  page: {
    path: 'page',
    loader: ({ request, context }) =>
      Response.json({ url: request.url, host: request.headers.get('host'), address: context.address }),
  },
  form: {
    path: 'form',
    action: async ({ request }) => Response.json(Object.fromEntries(await request.formData())),
  },
  import: {
    path: 'import',
    action: async ({ request }) => {
      const file = (await request.formData()).get('file')
      return Response.json({ size: file instanceof File ? file.size : null })
    },
  },
  unread: { path: 'unread', action: () => new Response('not looked at') },
  slow: {
    path: 'slow',
    loader: () => new Promise((done) => setTimeout(done, 1_500, new Response('at last'))),
  },
  long: {
    path: 'long',
    loader: () => new Response('word '.repeat(2_000), { headers: { 'content-type': 'text/plain' } }),
  },
  broken: {
    path: 'broken',
    loader: () => {
      throw new Error('with a name in it: Amira Khan')
    },
  },
}

/** A build made by hand, as the Remix compiler would make one. */
export function buildOf(added: ServerBuild['routes'] = {}): ServerBuild {
  const routes = Object.entries(handlers).map(([id, { path, loader, action }]) => [
    id,
    {
      id,
      path,
      module: {
        ...(loader ? { loader: guarded(loader as never, guard) } : {}),
        ...(action ? { action: guarded(action as never, guard) } : {}),
      },
    },
  ])
  return {
    entry: { module: { default: () => new Response('a page'), handleError: () => undefined } },
    routes: { ...Object.fromEntries(routes), ...added },
    assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: 'test' },
    publicPath: '/',
    assetsBuildDirectory: 'build/client',
    future: { v3_singleFetch: true } as ServerBuild['future'],
    isSpaMode: false,
    mode: 'production',
  } as ServerBuild
}
