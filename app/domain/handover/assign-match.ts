import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { defineCommand } from '#app/kernel/command.ts'
import { id } from '#app/kernel/inputs.ts'
import { families, matches } from '#db/schema/index.ts'
import { match } from '../matching/records.ts'
import { coordinatorAnswer } from './coordinator-answer.ts'
import { giveTo } from './give-to.ts'

/** Makes somebody the coordinator of a match; where the family has no key worker, mentor and family turn to them. */
export const assignMatch = defineCommand({
  name: 'handover.assign-match',
  action: 'handover.assign',
  on: match,
  input: z.strictObject({ matchId: id, ...coordinatorAnswer }),
  async run(work) {
    const { tx, match: pair, input } = work
    const { id: matchId, familyId, volunteerId, reference } = pair
    const { coordinatorId } = input
    const [family] = await tx
      .select({ keyWorkerId: families.keyWorkerId })
      .from(families)
      .where(eq(families.id, familyId))
    const change = await giveTo(work, matches, { task: 'match', row: pair, familyId }, coordinatorId, {
      professionalId: family?.keyWorkerId ?? coordinatorId,
    })
    return {
      result: matchId,
      events: [
        {
          type: 'match.coordinator-changed',
          matchId,
          familyId,
          volunteerId,
          coordinatorId,
          reference,
          ...change,
        },
      ],
    }
  },
})
