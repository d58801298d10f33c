import { eq } from 'drizzle-orm'
import { type Actor, held } from '#app/kernel/actor.ts'
import { Refused } from '#app/kernel/refusals.ts'
import type { Reader } from '#db/client.ts'
import { accounts } from '#db/schema/index.ts'

/** In an address: whoever is asking. */
export const MINE = 'mine'

/**
 * Whose records are handed over: a manager names anybody on the staff, a coordinator themselves alone.
 *
 * @throws Refused `not-found` for anybody else's
 */
export async function whoseRecords(db: Reader, actor: Actor, named: string) {
  const accountId = named === MINE ? actor.accountId : named
  const [found] =
    accountId === actor.accountId || held(actor, 'manages').length > 0
      ? await db.select().from(accounts).where(eq(accounts.id, accountId))
      : []
  if (found?.kind !== 'staff') throw new Refused('not-found', 'There is no such account.')
  return found
}
