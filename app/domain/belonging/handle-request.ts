import { z } from 'zod'
import { advance } from '#app/kernel/advance.ts'
import { defineCommand } from '#app/kernel/command.ts'
import { id, version } from '#app/kernel/inputs.ts'
import { familyRequests } from '#db/schema/index.ts'
import { journey } from './journey.ts'
import { familyRequest } from './records.ts'

/** A coordinator has talked with the family about what it asked for, and says so. The match itself moves elsewhere. */
export const handleRequest = defineCommand({
  name: 'belonging.handle-request',
  action: 'belonging.handle-request',
  on: familyRequest,
  input: z.strictObject({ familyRequestId: id, version: version.optional() }),
  async run(work) {
    const { familyRequest: request, today } = work
    const { id: requestId, familyId, matchId } = request
    await advance(work, familyRequests, journey, request, 'handle', today)
    return {
      result: matchId,
      events: [{ type: 'family.request-handled', requestId, familyId, matchId }],
    }
  },
})
