import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { defineCommand } from '#app/kernel/command.ts'
import { id } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { visits } from '#db/schema/index.ts'
import { match } from '../matching/index.ts'
import { idsOf } from './visit-ids.ts'

/** Says that a coordinator has read the worry of a visit, so that it waits for nobody any longer. */
export const readWorry = defineCommand({
  name: 'mentoring.read-worry',
  action: 'mentoring.read-worry',
  on: match,
  input: z.strictObject({ matchId: id, visitId: id }),
  async run({ tx, match: pair, input, actor, now }) {
    const [logged] = await tx
      .select()
      .from(visits)
      .where(and(eq(visits.id, input.visitId), eq(visits.matchId, pair.id)))
    if (!logged) throw new Refused('not-found', 'There is no such visit.')
    if (logged.worry === 'none') throw new Refused('conflict', 'The mentor named no worry at this visit.')
    if (logged.worryReadAt === null)
      await tx
        .update(visits)
        .set({ worryReadAt: now, worryReadBy: actor.accountId })
        .where(eq(visits.id, logged.id))
    return { result: pair.id, events: [{ type: 'visit.worry-read', ...idsOf(logged) }] }
  },
})
