import { and, eq, exists, isNull, lt, sql } from 'drizzle-orm'
import { type Adapter, Lucia, TimeSpan } from 'lucia'
import { fingerprint } from '#app/kernel/secrets.ts'
import type { Database, Reader, Tx } from '#db/client.ts'
import { accounts, drafts, programmes, sessions } from '#db/schema/index.ts'
import { type AccountKind, LAPSED_FOR } from './session-limits.ts'

type Times = { startedAt: Date; idleUntil: Date; absoluteUntil: Date }
type Account = {
  displayName: string
  kind: AccountKind
  keepsDrafts: boolean
  programme: { name: string; host: string } | null
}

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<Times, Account>
    DatabaseSessionAttributes: Times
    DatabaseUserAttributes: Account
  }
}

/** Where sessions are kept: the open database, or the transaction that something else is part of. */
export type Store = Pick<Database, 'read'> & { write<T>(work: (tx: Tx) => Promise<T>): Promise<T> }

/** Sessions as part of a transaction that is already open. */
export const within = (tx: Tx): Store => ({ read: tx, write: (work) => work(tx) })

/**
 * Lucia over our own table. It makes and checks sessions; how long they last, and that they are used, is ours:
 * its own lifetime is zero so that it never prolongs one.
 */
export function luciaOver(store: Store, clock: () => Date) {
  return new Lucia<Times, Account>(sessionAdapter(store, clock), {
    sessionExpiresIn: new TimeSpan(0, 's'),
    getSessionAttributes: ({ startedAt, idleUntil, absoluteUntil }) => ({
      startedAt,
      idleUntil,
      absoluteUntil,
    }),
    getUserAttributes: ({ displayName, kind, keepsDrafts, programme }) => ({
      displayName,
      kind,
      keepsDrafts,
      programme,
    }),
  })
}

/**
 * Only the SHA-256 of an id reaches the database. A session that is over, or whose account is disabled, is not
 * found; it is marked and not deleted, so that a browser that still holds it can be told from a stranger's.
 */
export function sessionAdapter({ read, write }: Store, clock: () => Date): Adapter {
  /** Lucia looks at the machine's clock, a moment later; the service has a clock of its own, which decides. */
  const onTheMachinesClock = (until: Date) =>
    new Date(Date.now() + until.getTime() - clock().getTime() + 1_000)

  const asLuciaKnowsIt = (id: string, row: typeof sessions.$inferSelect) => ({
    id,
    userId: row.accountId,
    expiresAt: onTheMachinesClock(endOf(row)),
    attributes: row,
  })

  return {
    async getSessionAndUser(id) {
      const [found] = await read
        .select({
          sessions,
          accounts: { id: accounts.id, displayName: accounts.displayName, kind: accounts.kind },
          // Asked along the way: every page's frame names it.
          programme: { name: programmes.name, host: programmes.host },
          // Likewise, so that the pages of those who keep none need not look for one.
          keepsDrafts: sql`${exists(read.select({ id: drafts.id }).from(drafts).where(eq(drafts.accountId, accounts.id)))}`,
        })
        .from(sessions)
        .innerJoin(accounts, eq(accounts.id, sessions.accountId))
        .leftJoin(programmes, sql`true`)
        .where(
          and(eq(sessions.idHash, fingerprint(id)), isNull(sessions.endedAt), isNull(accounts.disabledAt)),
        )
      if (!found || endOf(found.sessions) <= clock()) return [null, null]
      const { programme, keepsDrafts } = found
      const attributes = { ...found.accounts, programme, keepsDrafts: Boolean(keepsDrafts) }
      return [asLuciaKnowsIt(id, found.sessions), { id: found.accounts.id, attributes }]
    },

    async getUserSessions(accountId) {
      const rows = await read
        .select()
        .from(sessions)
        .where(and(eq(sessions.accountId, accountId), isNull(sessions.endedAt)))
      return rows.map((row) => asLuciaKnowsIt(row.idHash, row))
    },

    async setSession({ id, userId, attributes }) {
      await write((tx) =>
        tx.insert(sessions).values({ idHash: fingerprint(id), accountId: userId, ...attributes }),
      )
    },

    async updateSessionExpiration(id, idleUntil) {
      await write((tx) =>
        tx
          .update(sessions)
          .set({ idleUntil })
          .where(and(eq(sessions.idHash, fingerprint(id)), isNull(sessions.endedAt))),
      )
    },

    async deleteSession(id) {
      await write((tx) =>
        tx
          .update(sessions)
          .set({ endedAt: clock() })
          .where(and(eq(sessions.idHash, fingerprint(id)), isNull(sessions.endedAt))),
      )
    },

    async deleteUserSessions(accountId) {
      await write((tx) =>
        tx
          .update(sessions)
          .set({ endedAt: clock() })
          .where(and(eq(sessions.accountId, accountId), isNull(sessions.endedAt))),
      )
    },

    async deleteExpiredSessions() {
      const longOver = new Date(clock().getTime() - LAPSED_FOR)
      await write((tx) => tx.delete(sessions).where(lt(sessions.absoluteUntil, longOver)))
    },
  }
}

const endOf = ({ idleUntil, absoluteUntil }: Times) => (idleUntil < absoluteUntil ? idleUntil : absoluteUntil)

/**
 * The account whose session this was, when it ran out of time less than a week ago. One that was ended on
 * purpose (signed out, or by a new password) tells nothing: whoever still sends it may have stolen it.
 */
export async function lapsedAccount(read: Reader, id: string, now: Date): Promise<string | null> {
  const [row] = await read
    .select()
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .where(and(eq(sessions.idHash, fingerprint(id)), isNull(sessions.endedAt), isNull(accounts.disabledAt)))
  if (!row) return null
  const sinceItsEnd = now.getTime() - endOf(row.sessions).getTime()
  return sinceItsEnd >= 0 && sinceItsEnd < LAPSED_FOR ? row.sessions.accountId : null
}
