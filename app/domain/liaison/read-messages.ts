import { z } from 'zod'
import { defineCommand } from '#app/kernel/command.ts'
import { id } from '#app/kernel/inputs.ts'
import { match } from '../matching/index.ts'
import { markRead } from './mark-read.ts'
import { ownSide } from './own-side.ts'
import { otherSide } from './vocabulary.ts'

/** Says that all messages written to one's own side of a match have been read. */
export const readMessages = defineCommand({
  name: 'liaison.mark-messages-read',
  action: 'liaison.write-message',
  on: match,
  input: z.strictObject({ matchId: id }),
  async run(work) {
    const { match: pair, actor } = work
    const side = ownSide(actor, pair) ?? 'key_worker'
    await markRead(work, pair.id, side)
    const { id: matchId, familyId, volunteerId } = pair
    return {
      result: matchId,
      events: [{ type: 'message.read', matchId, familyId, volunteerId, side: otherSide(side) }],
    }
  },
})
