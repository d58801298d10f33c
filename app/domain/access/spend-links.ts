import { and, eq, isNull } from 'drizzle-orm'
import type { Work } from '#app/kernel/command.ts'
import { tokens } from '#db/schema/index.ts'

/** Makes every link that an account has been sent, and has not used, stop working. */
export async function spendLinks({ tx, now }: Work, accountId: string): Promise<void> {
  await tx
    .update(tokens)
    .set({ usedAt: now })
    .where(and(eq(tokens.accountId, accountId), isNull(tokens.usedAt)))
}
