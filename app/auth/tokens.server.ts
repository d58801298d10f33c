import { and, eq, gt, isNull } from 'drizzle-orm'
import type { LinkPurpose } from '#app/kernel/links.ts'
import { fingerprint } from '#app/kernel/secrets.ts'
import type { Reader, Tx } from '#db/client.ts'
import { accounts, tokens } from '#db/schema/index.ts'

/** Whether a link would still work, without using it up. */
export async function isTokenGood(
  db: Reader,
  purpose: LinkPurpose,
  token: string,
  now: Date,
): Promise<boolean> {
  const found = await db
    .select({ hash: tokens.hash })
    .from(tokens)
    .innerJoin(accounts, eq(accounts.id, tokens.accountId))
    .where(and(unused(purpose, token, now), isNull(accounts.disabledAt)))
  return found.length === 1
}

/** Uses a link up: of any number of tries at once, one gets the account, and the others null. */
export async function spendToken(
  tx: Tx,
  purpose: LinkPurpose,
  token: string,
  now: Date,
): Promise<string | null> {
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

const unused = (purpose: LinkPurpose, token: string, now: Date) =>
  and(
    eq(tokens.hash, fingerprint(token)),
    eq(tokens.purpose, purpose),
    isNull(tokens.usedAt),
    gt(tokens.expiresAt, now),
  )
