import { sessionCookie, sessionIdIn } from '#app/http/cookies.server.ts'
import type { Visitor } from '#app/http/kinds.ts'
import { type Actor, actorWith, STRANGER } from '#app/kernel/actor.ts'
import { type Day, dayOf } from '#app/kernel/day.ts'
import { newToken } from '#app/kernel/secrets.ts'
import type { Platform } from '#app/platform.server.ts'
import type { Tx } from '#db/client.ts'
import { loadActor } from './load-actor.server.ts'
import { lapsedAccount, luciaOver, sessionAdapter, within } from './session-adapter.server.ts'
import { type AccountKind, sessionLimitsOn } from './session-limits.ts'

/** How far a session's end must move before it is worth a write, in milliseconds. */
const WORTH_A_WRITE = 60_000

/**
 * Who is at the other end of a request, read anew each time, so that a disabled account or a relation that has
 * ended counts from the very next request. Using a session moves its end on.
 */
export async function findVisitor(platform: Platform, request: Request): Promise<Visitor> {
  const { config, database, clock } = platform
  const today = dayOf(clock())
  const id = sessionIdIn(config.origin, request.headers.get('cookie'))
  if (!id) return stranger(today, null)

  const { session, user } = await luciaOver(database, clock).validateSession(id)
  if (!session) return stranger(today, await lapsedAccount(database.read, id, clock()))

  const actor = await loadActor(database.read, user.id, today)
  await moveEndOn(platform, session, user.kind, actor)
  return {
    actor,
    account: user,
    lapsedAccountId: null,
  }
}

const stranger = (on: Day, lapsedAccountId: string | null): Visitor => ({
  actor: actorWith(STRANGER, [], on),
  account: null,
  lapsedAccountId,
})

type Session = { id: string; idleUntil: Date; absoluteUntil: Date }

async function moveEndOn(
  platform: Platform,
  session: Session,
  kind: AccountKind,
  actor: Actor,
): Promise<void> {
  const { database, clock } = platform
  const end = Math.min(clock().getTime() + limitsOf(actor, kind).idle, session.absoluteUntil.getTime())
  const change = end - session.idleUntil.getTime()
  if (change >= 0 && change < WORTH_A_WRITE) return
  // A page that only reads goes on when nothing can be written; the session merely ends sooner.
  await sessionAdapter(database, clock)
    .updateSessionExpiration(session.id, new Date(end))
    .catch(() => undefined)
}

/**
 * Starts a session of an account, in the transaction that signs it in.
 *
 * @returns the Set-Cookie header that gives it to the browser
 */
export async function startSession(
  tx: Tx,
  platform: Platform,
  account: { id: string; kind: AccountKind },
): Promise<string> {
  const startedAt = platform.clock()
  const { idle, absolute } = limitsOf(await loadActor(tx, account.id, dayOf(startedAt)), account.kind)
  const after = (milliseconds: number) => new Date(startedAt.getTime() + milliseconds)
  const sessionId = newToken()
  const times = { startedAt, idleUntil: after(idle), absoluteUntil: after(absolute) }
  await luciaOver(within(tx), platform.clock).createSession(account.id, times, { sessionId })
  return sessionCookie(platform.config.origin, sessionId)
}

const limitsOf = (actor: Actor, kind: AccountKind) =>
  sessionLimitsOn(
    actor.on,
    kind,
    actor.relations.map((relation) => relation.kind),
  )

/** Ends the session that a request came with, if there is one. */
export async function endSession(tx: Tx, platform: Platform, request: Request): Promise<void> {
  const id = sessionIdIn(platform.config.origin, request.headers.get('cookie'))
  if (id) await luciaOver(within(tx), platform.clock).invalidateSession(id)
}

/** Ends every session of an account, wherever it is signed in. */
export async function endSessionsOf(tx: Tx, platform: Platform, accountId: string): Promise<void> {
  await luciaOver(within(tx), platform.clock).invalidateUserSessions(accountId)
}

/** Deletes sessions that were over long ago. */
export const forgetOldSessions = (platform: Pick<Platform, 'database' | 'clock'>) =>
  luciaOver(platform.database, platform.clock).deleteExpiredSessions()
