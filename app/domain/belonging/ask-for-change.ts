import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { defineCommand } from '#app/kernel/command.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { familyRequests } from '#db/schema/index.ts'
import { ownPair } from './own-pair.ts'
import { requestKinds } from './vocabulary.ts'

/** A family asks for another mentor, or to stop. No reason is asked, and nothing ends until a coordinator has called. */
export const askForChange = defineCommand({
  name: 'belonging.ask-for-change',
  action: 'belonging.speak-for-own',
  on: null,
  input: z.strictObject({ kind: z.enum(requestKinds, { error: 'Choose what you would like' }) }),
  async run(work) {
    const { tx, input, actor, now, newId } = work
    const { id: matchId, familyId, organisationId, districtId, coordinatorId } = await ownPair(work)
    const [waiting] = await tx
      .select({ id: familyRequests.id })
      .from(familyRequests)
      .where(and(eq(familyRequests.familyId, familyId), eq(familyRequests.stage, 'open')))
    if (waiting)
      throw new Refused('conflict', 'You have already asked. Take that back first to ask for something else.')

    const requestId = newId()
    await tx.insert(familyRequests).values({
      id: requestId,
      familyId,
      matchId,
      organisationId,
      districtId,
      kind: input.kind,
      stage: 'open',
      askedAt: now,
      askedBy: actor.accountId,
    })
    return {
      result: requestId,
      events: [{ type: 'family.asked', requestId, familyId, matchId, coordinatorId, request: input.kind }],
    }
  },
})
