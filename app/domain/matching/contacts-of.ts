import { inArray } from 'drizzle-orm'
import { locked } from '#app/kernel/vault.ts'
import type { Reader } from '#db/client.ts'
import type { Cipher } from '#db/columns.ts'
import { accounts } from '#db/schema/index.ts'

/** Who somebody is and how to write to them, by account: the link between a mentor and the professionals. */
export async function contactsOf(db: Reader, accountIds: readonly string[]) {
  const rows = await db
    .select({ id: accounts.id, name: accounts.displayName, email: accounts.email })
    .from(accounts)
    .where(inArray(accounts.id, [...new Set(accountIds)]))
  return new Map(rows.map((row) => [row.id, contactOf(row)]))
}

/** The same of an account that was read along with something else. */
export const contactOf = ({ id, name, email }: { id: string; name: string; email: Cipher }) => ({
  name,
  email: locked(accounts.email, id, email),
})
