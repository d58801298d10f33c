import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { defineCommand, type Work } from '#app/kernel/command.ts'
import { id, words } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import type { Tx } from '#db/client.ts'
import { families, matchMessages } from '#db/schema/index.ts'
import { match } from '../matching/index.ts'
import { type MatchStage, visitingStages } from '../matching/vocabulary.ts'
import { markRead } from './mark-read.ts'
import { ownSide } from './own-side.ts'
import { longestMessage, type MessageSide } from './vocabulary.ts'

/**
 * Writes a message to the other side of a match: the mentor to the family's key worker, or the key worker to the
 * mentor. Whoever answers has read what was written to them. An e-mail tells of it unless an earlier one still waits.
 */
export const sendMessage = defineCommand({
  name: 'liaison.send-message',
  action: 'liaison.write-message',
  on: match,
  input: z.strictObject({
    matchId: id,
    message: words({ missing: 'Write your message', max: longestMessage }),
  }),
  async run(work) {
    const { tx, match: pair, input, actor, now, newId, lock } = work
    const side = ownSide(actor, pair) ?? 'key_worker'
    mustBeLive(pair)
    const keyWorkerId = await keyWorkerOf(work, pair.familyId)
    const waits = await anyUnread(tx, pair.id, side)
    await markRead(work, pair.id, side)

    const messageId = newId()
    await tx.insert(matchMessages).values({
      id: messageId,
      matchId: pair.id,
      familyId: pair.familyId,
      side,
      body: await lock({ kind: 'family', id: pair.familyId }, matchMessages.body, messageId, input.message),
      sentAt: now,
      sentBy: actor.accountId,
    })
    const { id: matchId, familyId, volunteerId } = pair
    return {
      result: matchId,
      events: [
        {
          type: 'message.sent',
          messageId,
          matchId,
          familyId,
          volunteerId,
          side,
          keyWorkerId,
          told: waits ? 'already' : 'now',
        },
      ],
    }
  },
})

/** Once a match is paused or over, its mentor reads nothing more: nobody may believe that they were told. */
function mustBeLive({ stage }: { stage: MatchStage }): void {
  if (!(visitingStages as readonly MatchStage[]).includes(stage))
    throw new Refused('conflict', 'Nobody would read this now: the match is paused, over or has not begun.')
}

async function keyWorkerOf({ tx }: Work, familyId: string): Promise<string> {
  const [family] = await tx
    .select({ keyWorkerId: families.keyWorkerId })
    .from(families)
    .where(eq(families.id, familyId))
  if (!family?.keyWorkerId)
    throw new Refused('conflict', 'This family has no key worker now. Turn to the coordinator.')
  return family.keyWorkerId
}

/** Whether something that this side wrote still waits to be read. */
async function anyUnread(tx: Tx, matchId: string, side: MessageSide): Promise<boolean> {
  const [unread] = await tx
    .select({ id: matchMessages.id })
    .from(matchMessages)
    .where(
      and(eq(matchMessages.matchId, matchId), eq(matchMessages.side, side), isNull(matchMessages.readAt)),
    )
    .limit(1)
  return unread !== undefined
}
