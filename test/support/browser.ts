import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { emailIndex } from '#app/auth/accounts.server.ts'
import { findVisitor, startSession } from '#app/auth/sessions.server.ts'
import type { Context, Visitor } from '#app/http/kinds.ts'
import type { Step } from '#app/http/step.ts'
import { locked } from '#app/kernel/vault.ts'
import { accounts, outbox } from '#db/schema/index.ts'
import type { World } from './world.ts'

type Where = { params?: Record<string, string>; at?: string }

/** A browser that keeps its cookie and takes the steps of the account pages, without a server between. */
export function browser(w: World, { address = '192.0.2.1' }: { address?: string } = {}) {
  let cookie: string | null = null
  const context: Context = { platform: w.platform, requestId: w.newId(), cspNonce: '', address }
  const requestTo = (url: string) => new Request(url, cookie ? { headers: { cookie } } : {})

  const keep = (setCookie: string) => {
    cookie = setCookie.includes('Max-Age=0') ? null : (setCookie.split(';')[0] ?? null)
  }

  return {
    cookie: () => cookie,
    forgetCookie: () => {
      cookie = null
    },
    /** Is signed in without a password, which takes its time. */
    async signIn(account: { id: string; kind: 'staff' | 'volunteer' | 'family' }) {
      keep(await w.database.write((tx) => startSession(tx, w.platform, account)))
    },
    visit: (): Promise<Visitor> => findVisitor(w.platform, requestTo(w.platform.config.origin)),

    async take<I extends z.ZodType>(step: Step<I>, raw: z.input<I>, { params = {}, at = '/' }: Where = {}) {
      const url = new URL(at, w.platform.config.origin)
      const request = requestTo(url.href)
      const visitor = await findVisitor(w.platform, request)
      const answer = await step.run({ request, params, url, context, visitor, input: step.input.parse(raw) })
      const set = new Headers(answer.headers).get('set-cookie')
      if (set) keep(set)
      return answer
    },
  }
}

/** The tokens of the links that were e-mailed to an account, oldest first. */
export async function tokensSent(w: World, accountId: string): Promise<string[]> {
  const rows = await w.database.read
    .select()
    .from(outbox)
    .where(eq(outbox.toId, accountId))
    .orderBy(outbox.createdAt, outbox.id)
  const texts = await w.vault.open(
    w.database.read,
    rows.map((row) => locked(outbox.props, row.id, row.props)),
  )
  return texts.map((text) => JSON.parse(text ?? '{}').token)
}

/** Somebody's account with a password, found under their e-mail address. */
export async function accountWith(
  w: World,
  person: { email: string; kind?: 'staff' | 'volunteer' | 'family'; passwordHash?: string | null },
) {
  const id = w.newId()
  const { email, kind = 'staff', passwordHash = null } = person
  await w.database.write(async (tx) =>
    tx.insert(accounts).values({
      id,
      kind,
      displayName: 'Test Person',
      email: await w.vault.lock(tx, w.now(), { kind: 'account', id }, accounts.email, id, email),
      emailIndex: emailIndex(w.platform, email),
      passwordHash,
      createdAt: w.now(),
    }),
  )
  return { id, kind, email }
}
