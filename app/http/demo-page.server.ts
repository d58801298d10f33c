import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { guarded } from './guard.ts'
import type { Context } from './kinds.ts'

/** Outside a demo an address of this kind leads nowhere, as if nobody had thought of it. */
function mustBeDemo({ context }: LoaderFunctionArgs): void {
  const { platform } = context as unknown as Context
  if (!platform.config.demo) throw data({ message: 'There is no such page.' }, { status: 404 })
}

/** The loader of a page that shows no record and exists in a demo only. */
export const demoPage = guarded(
  (args: LoaderFunctionArgs) => {
    mustBeDemo(args)
    return {}
  },
  { asks: [], does: [] },
)

/** The loader of a demo's page that answers with the status in its address, as if something had gone that way. */
export const demoRefusal = guarded(
  (args: LoaderFunctionArgs): never => {
    mustBeDemo(args)
    const status = Number(args.params['status'])
    throw data({ message: 'An example.' }, { status: status >= 400 && status < 600 ? status : 404 })
  },
  { asks: [], does: [] },
)
