import { inArray } from 'drizzle-orm'
import { locked } from '#app/kernel/vault.ts'
import type { Reader } from '#db/client.ts'
import { accounts } from '#db/schema/index.ts'

/** Who somebody is and how to write to them, by account: the link between a mentor and the professionals. */
export async function contactsOf(db: Reader, accountIds: readonly string[]) {
  const rows = await db
    .select({ id: accounts.id, name: accounts.displayName, email: accounts.email })
    .from(accounts)
    .where(inArray(accounts.id, [...new Set(accountIds)]))
  return new Map(rows.map(({ id, name, email }) => [id, { name, email: locked(accounts.email, id, email) }]))
}
