import type { LoaderFunctionArgs } from '@remix-run/node'
import { isStranger } from '#app/kernel/actor.ts'
import type { AnyQuery } from '#app/kernel/executor.ts'
import type { AnswerOf } from '#app/kernel/query.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { guarded } from './guard.ts'
import type { Context, RequestWork } from './kinds.ts'
import { type Ask, statusOf, toSignIn, workOf } from './page.server.ts'

/** A file as it leaves: its media type, its bytes as text, and the name under which it is saved, if it is to be. */
export type Download = { type: string; body: string; name?: string }

/**
 * Makes a loader that answers with a file in place of a page. What was read is written down before it leaves, and
 * it is kept nowhere on the way.
 */
export function download<Q extends AnyQuery>(
  { query, input }: Ask<Q>,
  fileOf: (answer: AnswerOf<Q>, work: RequestWork) => Download,
) {
  const loader = async ({ request, params, context }: LoaderFunctionArgs): Promise<Response> => {
    const work = await workOf(request, params, context as unknown as Context)
    const { platform, requestId } = work.context
    try {
      const answer = await platform.ask(query, work.visitor.actor, input(work, {}), requestId)
      const { type, body, name } = fileOf(answer as AnswerOf<Q>, work)
      return new Response(body, {
        headers: {
          'content-type': `${type}; charset=utf-8`,
          'cache-control': 'no-store',
          ...(name ? { 'content-disposition': `attachment; filename="${name}"` } : {}),
        },
      })
    } catch (problem) {
      return refusal(problem, work)
    }
  }
  return guarded(loader, { asks: [query.name], does: [] })
}

function refusal(problem: unknown, work: RequestWork): Response {
  if (!(problem instanceof Refused)) throw problem
  if (problem.code === 'forbidden' && isStranger(work.visitor.actor)) return toSignIn(work)
  const status = problem.code === 'invalid' ? 404 : statusOf[problem.code]
  return new Response(problem.message, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
}
