import { data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { findVisitor } from '#app/auth/sessions.server.ts'
import { OWN_ACCOUNT } from '#app/domain/people/index.ts'
import type { Action, policy } from '#app/domain/policy.ts'
import { isStranger } from '#app/kernel/actor.ts'
import type { AuditEntry } from '#app/kernel/audit.ts'
import type { AnyQuery } from '#app/kernel/executor.ts'
import type { Found } from '#app/kernel/load-record.ts'
import type { AnswerOf, Rows } from '#app/kernel/query.ts'
import { type RefusalCode, Refused } from '#app/kernel/refusals.ts'
import type { FormState } from '#app/ui/form-state.ts'
import { findDraft } from './drafts.server.ts'
import { guarded } from './guard.ts'
import type { Context, RequestWork, Visitor } from './kinds.ts'

/** The status that says each refusal; 422 for answers that do not hold, as settled for this service. */
export const statusOf: Record<RefusalCode, number> = {
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  invalid: 422,
  busy: 429,
}

type Answers = Partial<Record<string, unknown>>

/** One question of a page, and how the address gives its parameters. Later questions may use earlier answers. */
export type Ask<Q extends AnyQuery = AnyQuery> = {
  query: Q
  input: (work: RequestWork, answers: Answers) => unknown
}

/** Asks a query; without `input` the parameters of the address and of its query string are given as they are. */
export const ask = <Q extends AnyQuery>(query: Q, input: Ask['input'] = fromAddress): Ask<Q> => ({
  query,
  input,
})

const fromAddress = ({ params, url }: RequestWork) => ({ ...Object.fromEntries(url.searchParams), ...params })

type Limited<A extends string> = A extends Action
  ? (typeof policy)[A][keyof (typeof policy)[A]] extends 'all'
    ? false
    : true
  : true

/** Where some relation may read only some fields, every field may be missing, and the page must say what it does then. */
type Seen<Q extends AnyQuery> =
  Limited<Q['action']> extends false
    ? AnswerOf<Q>
    : AnswerOf<Q> extends Rows<infer Row>
      ? Rows<Partial<Row>>
      : Partial<AnswerOf<Q>>

export type PageData<Asks extends Record<string, Ask>> = {
  [K in keyof Asks]: Asks[K] extends Ask<infer Q> ? Seen<Q> : never
} & { form: FormState }

/**
 * Makes a loader: it finds out who is asking, asks every question as them, and writes down sensitive reads before
 * the answer leaves. A page whose questions are open to anyone is public; any other sends a stranger to sign in.
 */
export function page<const Asks extends Record<string, Ask>>(asks: Asks) {
  const loader = async ({ request, params, context }: LoaderFunctionArgs): Promise<PageData<Asks>> => {
    const work = await workOf(request, params, context as unknown as Context)
    const { platform, requestId } = work.context
    const answers: Answers = {}
    const reads: AuditEntry[] = []
    const found = foundBy(work)
    try {
      for (const [name, { query, input }] of Object.entries(asks)) {
        const said = await platform.answer(query, work.visitor.actor, input(work, answers), requestId, found)
        answers[name] = said.answer
        reads.push(...said.reads)
      }
      await platform.writeReads(reads)
    } catch (problem) {
      throw asResponse(problem, work)
    }
    return { ...answers, form: await freshForm(work) } as PageData<Asks>
  }
  return guarded(loader, { asks: Object.values(asks).map(({ query }) => query.name), does: [] })
}

/** Makes a loader that only leads on: to the page that its answers point to. */
export function onward<const Asks extends Record<string, Ask>>(
  asks: Asks,
  to: (answers: PageData<Asks>) => string,
) {
  const answered = page(asks)
  return guarded(
    async (args: LoaderFunctionArgs): Promise<never> => {
      throw redirect(to(await answered(args)))
    },
    { asks: Object.values(asks).map(({ query }) => query.name), does: [] },
  )
}

/** Everything known about a request before anything is decided. */
export async function workOf(
  request: Request,
  params: LoaderFunctionArgs['params'],
  context: Context,
): Promise<RequestWork> {
  return { request, params, url: new URL(request.url), context, visitor: await visitorOf(request, context) }
}

/** Who made each request, found once for all the loaders that answer it together. */
const visitors = new WeakMap<Context, Promise<Visitor>>()

function visitorOf(request: Request, context: Context): Promise<Visitor> {
  const found = visitors.get(context) ?? findVisitor(context.platform, request)
  visitors.set(context, found)
  return found
}

/** What each request has loaded, for all the loaders that answer it together. */
const foundIn = new WeakMap<Context, Found>()

function foundBy({ context, visitor: { account } }: RequestWork): Found {
  const found: Found = foundIn.get(context) ?? new Map()
  foundIn.set(context, found)
  if (account && !found.has(OWN_ACCOUNT)) {
    const { id: accountId, displayName, kind, programme } = account
    found.set(OWN_ACCOUNT, Promise.resolve({ accountId, displayName, kind, programme }))
  }
  return found
}

async function freshForm({ context: { platform }, visitor, url }: RequestWork): Promise<FormState> {
  const draft = visitor.account?.keepsDrafts
    ? await findDraft(platform, visitor.account.id, url.pathname)
    : null
  return {
    key: platform.newId(),
    values: draft?.values ?? {},
    errors: {},
    ...(draft ? { restored: true } : {}),
  }
}

/** The answer for a refusal; anything else is a bug and goes on up. */
export function asResponse(problem: unknown, work: RequestWork): unknown {
  if (!(problem instanceof Refused)) return problem
  if (problem.code === 'forbidden' && isStranger(work.visitor.actor)) return toSignIn(work)
  return data(
    { message: problem.message },
    { status: problem.code === 'invalid' ? 404 : statusOf[problem.code] },
  )
}

/** To the sign-in page, which says so where a session has ended or what was typed is kept, and back here afterwards. */
export function toSignIn({ url, visitor }: RequestWork, { kept = false } = {}): Response {
  const after = kept ? 'kept' : visitor.lapsedAccountId && 'lapse'
  const then = `/sign-in?then=${encodeURIComponent(url.pathname + url.search)}`
  return redirect(after ? `${then}&after=${after}` : then)
}

/** The loader of every address that leads nowhere. */
export const nowhere = guarded(
  (): null => {
    throw data({ message: 'There is no such page.' }, { status: 404 })
  },
  { asks: [], does: [] },
)
