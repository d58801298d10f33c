import type { LoaderFunctionArgs } from '@remix-run/node'
import { isStranger } from '#app/kernel/actor.ts'
import type { AnyQuery } from '#app/kernel/executor.ts'
import type { AnswerOf } from '#app/kernel/query.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { guarded } from './guard.ts'
import type { Context, RequestWork } from './kinds.ts'
import { type Ask, statusOf, toSignIn, workOf } from './page.server.ts'
import { plainPage } from './plain-page.ts'

/**
 * A file as it leaves: its media type, its text, whole or part by part, and the name under which it is saved. Without
 * a name the browser opens it, or a program reads it.
 */
export type FileToSend = { type: string; body: string | AsyncGenerator<string>; name?: string }

/**
 * Makes a loader that answers with a file in place of a page: a list as CSV, a calendar, a letter. It asks one
 * question as whoever is there, within their reach, and `fileOf` makes the file of the answer. What was read is
 * written in the audit log before the first byte leaves, and nothing keeps the file on the way. The parts of a longer
 * one may ask more: they name their questions in `alsoAsks`, and write down each reading before they hand on what
 * was read. A file that breaks off is cut off, so that nobody takes it for whole.
 *
 * Whoever may not have it is answered as on any page: to sign in, 403 or 404, in words.
 */
export function download<Q extends AnyQuery>(
  { query, input }: Ask<Q>,
  fileOf: (answer: AnswerOf<Q>, work: RequestWork) => FileToSend,
  alsoAsks: readonly AnyQuery[] = [],
) {
  const loader = async ({ request, params, context }: LoaderFunctionArgs): Promise<Response> => {
    const work = await workOf(request, params, context as unknown as Context)
    const { platform, requestId } = work.context
    try {
      const answer = await platform.ask(query, work.visitor.actor, input(work, {}), requestId)
      const { type, body, name } = fileOf(answer as AnswerOf<Q>, work)
      return new Response(typeof body === 'string' ? body : await streamOf(body), {
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
  return guarded(loader, { asks: [query, ...alsoAsks].map((asked) => asked.name), does: [] })
}

function refusal(problem: unknown, work: RequestWork): Response {
  if (!(problem instanceof Refused)) throw problem
  if (problem.code === 'forbidden' && isStranger(work.visitor.actor)) return toSignIn(work)
  return new Response(plainPage('There is no file here', problem.message), {
    status: problem.code === 'invalid' ? 404 : statusOf[problem.code],
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  })
}

/** The first part is made before anything is answered, so that a refusal is still an answer and not a broken file. */
async function streamOf(parts: AsyncGenerator<string>): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder()
  const first = await parts.next()
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(first.value ?? '')),
    async pull(controller) {
      const { value, done } = await parts.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: () => void parts.return(undefined),
  })
}
