import { and, isNull, lt } from 'drizzle-orm'
import { forgetOldSessions } from '#app/auth/sessions.server.ts'
import type { Platform } from '#app/platform.server.ts'
import type { Tx } from '#db/client.ts'
import { drafts, imports, signInFailures, submissions, tokens } from '#db/schema/index.ts'

const DAY = 86_400_000

/** What is kept only for a while: for how many days, and how all that is older goes. */
const SHORT_LIVED: readonly { days: number; remove: (tx: Tx, before: Date) => PromiseLike<unknown> }[] = [
  { days: 30, remove: (tx, before) => tx.delete(submissions).where(lt(submissions.at, before)) },
  { days: 7, remove: (tx, before) => tx.delete(drafts).where(lt(drafts.savedAt, before)) },
  { days: 30, remove: (tx, before) => tx.delete(tokens).where(lt(tokens.expiresAt, before)) },
  { days: 1, remove: (tx, before) => tx.delete(signInFailures).where(lt(signInFailures.lastAt, before)) },
  {
    // A file that nobody confirmed goes whole, with the people named in it.
    days: 7,
    remove: (tx, before) =>
      tx.delete(imports).where(and(isNull(imports.confirmedAt), lt(imports.createdAt, before))),
  },
]

/** One round of tidying: removes what was only ever meant to be kept for a while, then sees how the rest is spread. */
export async function sweep(platform: Pick<Platform, 'database' | 'clock'>): Promise<void> {
  const { database, clock } = platform
  const now = clock().getTime()
  await forgetOldSessions(platform)
  for (const { days, remove } of SHORT_LIVED) {
    await database.write(async (tx) => {
      await remove(tx, new Date(now - days * DAY))
    })
  }
  await database.takeStock()
}
