import { eq } from 'drizzle-orm'
import { locked, type Owner, type Vault } from '#app/kernel/vault.ts'
import type { Reader } from '#db/client.ts'
import { accounts, volunteers } from '#db/schema/index.ts'
import type { StopReason } from './stop-reasons.ts'

/** Where a message goes and whom it greets, or why it must not go. */
export type Recipient = { address: string; name: string } | { stop: StopReason }

/** One address and nothing else: no list, no comment, no display name. */
const ONE_ADDRESS = /^[^\s,;:<>()[\]"\\@]+@[^\s,;:<>()[\]"\\@]+$/

/** Looks up the address of whoever a message is for, as it stands now. */
export async function recipientOf(db: Reader, vault: Vault, { kind, id }: Owner): Promise<Recipient> {
  if (kind === 'account') return accountHolder(db, vault, id)
  if (kind === 'volunteer') return volunteer(db, vault, id)
  return { stop: kind === 'family' ? 'no-safe-email' : 'no-address' }
}

async function accountHolder(db: Reader, vault: Vault, id: string): Promise<Recipient> {
  const [account] = await db.select().from(accounts).where(eq(accounts.id, id))
  if (!account) return { stop: 'erased' }
  if (account.disabledAt) return { stop: 'account-closed' }
  // Nothing records yet that an e-mail is a safe way to reach a family, so none is sent.
  if (account.kind === 'family') return { stop: 'no-safe-email' }
  const [address] = await vault.open(db, [locked(accounts.email, id, account.email)])
  return checked(address ?? null, account.displayName)
}

async function volunteer(db: Reader, vault: Vault, id: string): Promise<Recipient> {
  const [found] = await db.select().from(volunteers).where(eq(volunteers.id, id))
  if (!found) return { stop: 'erased' }
  if (!found.email) return { stop: 'no-address' }
  const [address] = await vault.open(db, [locked(volunteers.email, id, found.email)])
  return checked(address ?? null, found.displayName)
}

function checked(address: string | null, name: string): Recipient {
  if (address === null) return { stop: 'erased' }
  return ONE_ADDRESS.test(address) ? { address, name } : { stop: 'not-an-address' }
}
