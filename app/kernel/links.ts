import type { Tx } from '#db/client.ts'
import { tokens } from '#db/schema/accounts.ts'
import { fingerprint, newToken } from './secrets.ts'

/** What a link in an e-mail is good for. */
export type LinkPurpose = (typeof tokens.$inferSelect)['purpose']

const HOUR = 3_600_000

/** How long each kind of link works, in milliseconds: a judgement, said in the e-mails as well. */
export const LINK_WORKS_FOR: Readonly<Record<LinkPurpose, number>> = {
  invitation: 72 * HOUR,
  reset: HOUR / 2,
}

/** Makes a link's token for an account: 256 random bits, of which only the SHA-256 is stored. */
export async function issueToken(
  tx: Tx,
  purpose: LinkPurpose,
  accountId: string,
  now: Date,
): Promise<string> {
  const token = newToken()
  const expiresAt = new Date(now.getTime() + LINK_WORKS_FOR[purpose])
  await tx.insert(tokens).values({ hash: fingerprint(token), purpose, accountId, createdAt: now, expiresAt })
  return token
}
