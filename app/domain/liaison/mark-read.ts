import { and, eq, isNull } from 'drizzle-orm'
import type { Work } from '#app/kernel/command.ts'
import { matchMessages } from '#db/schema/index.ts'
import { type MessageSide, otherSide } from './vocabulary.ts'

/** Writes down that a side of a match has read all that the other wrote to it. */
export async function markRead({ tx, now }: Work, matchId: string, side: MessageSide): Promise<void> {
  await tx
    .update(matchMessages)
    .set({ readAt: now })
    .where(
      and(
        eq(matchMessages.matchId, matchId),
        eq(matchMessages.side, otherSide(side)),
        isNull(matchMessages.readAt),
      ),
    )
}
