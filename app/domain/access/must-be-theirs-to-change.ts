import { and, eq, inArray, isNull } from 'drizzle-orm'
import { held } from '#app/kernel/actor.ts'
import type { Work } from '#app/kernel/command.ts'
import { Refused } from '#app/kernel/refusals.ts'
import type { Tx } from '#db/client.ts'
import { type accounts, relations } from '#db/schema/index.ts'
import { guardedRoles, type StaffRole } from './vocabulary.ts'

type Account = typeof accounts.$inferSelect

/**
 * Whether an account is the actor's to change: a colleague's, not their own.
 *
 * @throws Refused `not-found` for a volunteer's or a family's account, which is a record of a person;
 *   `conflict` for one's own, so that nobody gives themselves a role or shuts themselves out
 */
export function mustBeAColleagues({ actor }: Pick<Work, 'actor'>, account: Account): void {
  if (account.kind !== 'staff') throw new Refused('not-found', 'There is no such account.')
  if (account.id === actor.accountId)
    throw new Refused('conflict', 'This is your own account. Ask a colleague to change it.')
}

/**
 * The strongest roles are given and taken by programme managers alone.
 *
 * @throws Refused `conflict` for a role that the actor may not give or take
 */
export function mustBeTheirsToGive({ actor }: Pick<Work, 'actor'>, role: StaffRole): void {
  if (guardedRoles.includes(role) && held(actor, 'manages').length === 0)
    throw new Refused('conflict', 'Only a programme manager can give or end this role.')
}

/**
 * An account that holds one of the strongest roles is closed and opened by programme managers alone.
 *
 * @throws Refused `conflict` for such an account where the actor does not manage
 */
export async function mustNotBeGuarded(
  work: Pick<Work, 'actor'> & { tx: Tx },
  account: Account,
): Promise<void> {
  const [strong] = await work.tx
    .select({ role: relations.kind })
    .from(relations)
    .where(
      and(
        eq(relations.accountId, account.id),
        inArray(relations.kind, [...guardedRoles]),
        isNull(relations.toOn),
      ),
    )
  if (strong) mustBeTheirsToGive(work, strong.role as StaffRole)
}
