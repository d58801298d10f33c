import { and, eq } from 'drizzle-orm'
import type { Work } from '#app/kernel/command.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { savedLists } from '#db/schema/index.ts'

/** A saved list of the asker's own; somebody else's does not exist. */
export async function ownSavedList({ tx, actor }: Pick<Work, 'tx' | 'actor'>, savedListId: string) {
  const [found] = await tx
    .select()
    .from(savedLists)
    .where(and(eq(savedLists.id, savedListId), eq(savedLists.accountId, actor.accountId)))
  if (!found) throw new Refused('not-found', 'There is no such saved list.')
  return found
}
