import { and, eq, gt, isNull } from 'drizzle-orm'
import { fingerprint, newToken } from '#app/kernel/secrets.ts'
import type { Reader, Tx } from '#db/client.ts'
import { accounts, tokens } from '#db/schema/index.ts'

export type Purpose = (typeof tokens.$inferSelect)['purpose']

const HOUR = 3_600_000

/** How long each kind of link works, in milliseconds: a judgement, said in the e-mails as well. */
export const LINK_WORKS_FOR: Readonly<Record<Purpose, number>> = { invitation: 72 * HOUR, reset: HOUR / 2 }

/** Makes a link's token: 256 random bits, of which only the SHA-256 is stored. */
export async function issueToken(tx: Tx, purpose: Purpose, accountId: string, now: Date): Promise<string> {
  const token = newToken()
  const expiresAt = new Date(now.getTime() + LINK_WORKS_FOR[purpose])
  await tx.insert(tokens).values({ hash: fingerprint(token), purpose, accountId, createdAt: now, expiresAt })
  return token
}

/** Whether a link would still work, without using it up. */
export async function isTokenGood(db: Reader, purpose: Purpose, token: string, now: Date): Promise<boolean> {
  const found = await db
    .select({ hash: tokens.hash })
    .from(tokens)
    .innerJoin(accounts, eq(accounts.id, tokens.accountId))
    .where(and(unused(purpose, token, now), isNull(accounts.disabledAt)))
  return found.length === 1
}

/** Uses a link up: of any number of tries at once, one gets the account, and the others null. */
export async function spendToken(tx: Tx, purpose: Purpose, token: string, now: Date): Promise<string | null> {
  const [used] = await tx
    .update(tokens)
    .set({ usedAt: now })
    .where(unused(purpose, token, now))
    .returning({ accountId: tokens.accountId })
  return used?.accountId ?? null
}

/** Makes every other link of an account worthless. */
export async function spendTokensOf(tx: Tx, accountId: string, now: Date): Promise<void> {
  await tx
    .update(tokens)
    .set({ usedAt: now })
    .where(and(eq(tokens.accountId, accountId), isNull(tokens.usedAt)))
}

const unused = (purpose: Purpose, token: string, now: Date) =>
  and(
    eq(tokens.hash, fingerprint(token)),
    eq(tokens.purpose, purpose),
    isNull(tokens.usedAt),
    gt(tokens.expiresAt, now),
  )
