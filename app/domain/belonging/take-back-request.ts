import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { advance } from '#app/kernel/advance.ts'
import { defineCommand } from '#app/kernel/command.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { familyRequests, matches } from '#db/schema/index.ts'
import { journey } from './journey.ts'
import { isOwn } from './own-pair.ts'

/** A family takes back what it asked for, as long as nobody has dealt with it. */
export const takeBackRequest = defineCommand({
  name: 'belonging.take-back-request',
  action: 'belonging.speak-for-own',
  on: null,
  input: z.strictObject({}),
  async run(work) {
    const { tx, actor, today } = work
    const [found] = await tx
      .select({ request: familyRequests })
      .from(familyRequests)
      .innerJoin(matches, eq(matches.id, familyRequests.matchId))
      .where(and(isOwn(actor), eq(familyRequests.stage, 'open')))
    if (!found) throw new Refused('conflict', 'Nothing waits that you could take back.')
    const { id: requestId, familyId, matchId } = found.request
    await advance(work, familyRequests, journey, found.request, 'take_back', today)
    return {
      result: requestId,
      events: [{ type: 'family.took-request-back', requestId, familyId, matchId }],
    }
  },
})
