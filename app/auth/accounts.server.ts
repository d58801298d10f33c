import { eq } from 'drizzle-orm'
import type { DomainEvent } from '#app/domain/events.ts'
import { writeAudit } from '#app/kernel/audit.ts'
import { onlyIdsAndCodes } from '#app/kernel/events.ts'
import type { LinkPurpose } from '#app/kernel/links.ts'
import { enqueue } from '#app/kernel/outbox.ts'
import type { Platform } from '#app/platform.server.ts'
import type { Reader, Tx } from '#db/client.ts'
import { accounts } from '#db/schema/index.ts'

export type Account = typeof accounts.$inferSelect

/** The fingerprint by which an account is found from its e-mail address. */
export const emailIndex = ({ vault }: Platform, email: string) => vault.blind('accounts.email', email)

/** The accounts with an e-mail address: a person may have one as a volunteer and another as a family. */
export async function accountsOf(db: Reader, platform: Platform, email: string): Promise<Account[]> {
  return db
    .select()
    .from(accounts)
    .where(eq(accounts.emailIndex, emailIndex(platform, email)))
}

/** Who did something to an account, under which name, in which request. */
export type Doing = { actorId: string; name: string; requestId: string }

/** Writes down what happened to an account, in the transaction in which it happens. */
export async function writeDown(
  tx: Tx,
  platform: Platform,
  { actorId, name, requestId }: Doing,
  happened: DomainEvent,
): Promise<void> {
  const { type, ...ids } = onlyIdsAndCodes(happened)
  await writeAudit(tx, platform.vault.auditKey, platform.newId, [
    { at: platform.clock(), actorId, requestId, kind: 'did', name, event: type, ids },
  ])
}

const TEMPLATE: Readonly<Record<LinkPurpose, string>> = { invitation: 'invitation', reset: 'password-reset' }

/** Makes a link for an account and puts the e-mail that carries it into the outbox. */
export async function sendLink(
  tx: Tx,
  platform: Platform,
  purpose: LinkPurpose,
  accountId: string,
): Promise<void> {
  const { vault, newId, config } = platform
  const now = platform.clock()
  const order = {
    template: TEMPLATE[purpose],
    to: { kind: 'account', id: accountId } as const,
    props: {},
    link: purpose,
  }
  await enqueue(tx, { vault, now, newId, mailDomain: new URL(config.origin).hostname }, [order])
}
