import { and, eq } from 'drizzle-orm'
import type { Actor } from '#app/kernel/actor.ts'
import { Refused } from '#app/kernel/refusals.ts'
import type { Platform } from '#app/platform.server.ts'
import type { Tx } from '#db/client.ts'
import { accounts } from '#db/schema/index.ts'
import { emailIndex, sendLink, writeDown } from './accounts.server.ts'
import type { AccountKind } from './session-limits.ts'
import { spendTokensOf } from './tokens.server.ts'

/** Somebody who shall be able to sign in. */
export type Invited = { kind: AccountKind; displayName: string; email: string }

/**
 * Gives somebody an account without a password, or finds the one they have not taken up yet, and sends them the
 * link to choose one; earlier links stop working. Whether the actor may invite is for the caller to decide.
 *
 * @throws Refused `conflict` when they have an account in use
 */
export async function invite(
  platform: Platform,
  actor: Actor,
  person: Invited,
  requestId = platform.newId(),
): Promise<{ accountId: string }> {
  return platform.database.write(async (tx) => {
    const accountId = (await waiting(tx, platform, person)) ?? (await addAccount(tx, platform, person))
    await spendTokensOf(tx, accountId, platform.clock())
    await sendLink(tx, platform, 'invitation', accountId)
    await writeDown(
      tx,
      platform,
      { actorId: actor.accountId, name: 'account.invite', requestId },
      { type: 'account.invited', accountId },
    )
    return { accountId }
  })
}

async function waiting(tx: Tx, platform: Platform, { kind, email }: Invited): Promise<string | undefined> {
  const [found] = await tx
    .select()
    .from(accounts)
    .where(and(eq(accounts.emailIndex, emailIndex(platform, email)), eq(accounts.kind, kind)))
  if (found?.passwordHash || found?.disabledAt)
    throw new Refused('conflict', 'Somebody with this e-mail address has an account already.')
  return found?.id
}

async function addAccount(
  tx: Tx,
  platform: Platform,
  { kind, displayName, email }: Invited,
): Promise<string> {
  const id = platform.newId()
  const createdAt = platform.clock()
  await tx.insert(accounts).values({
    id,
    kind,
    displayName,
    email: await platform.vault.lock(
      tx,
      createdAt,
      { kind: 'account', id },
      accounts.email,
      id,
      email.trim(),
    ),
    emailIndex: emailIndex(platform, email),
    createdAt,
  })
  return id
}
