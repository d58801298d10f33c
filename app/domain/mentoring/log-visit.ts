import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { defineCommand } from '#app/kernel/command.ts'
import { id } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { visits } from '#db/schema/index.ts'
import { match } from '../matching/records.ts'
import { mayBeVisited } from './may-be-visited.ts'
import { openAnswers, visitAnswers } from './visit-answers.ts'
import { faultsOfVisit } from './visit-rules.ts'

/**
 * Logs a visit: the mentor on a phone, or a coordinator for one who told it by telephone or on paper, with its true
 * day. The browser may give the visit its id, so that a log sent twice, in whatever order, is one visit.
 */
export const logVisit = defineCommand({
  name: 'mentoring.log-visit',
  action: 'mentoring.log-visit',
  on: match,
  input: z.strictObject({ matchId: id, visitId: id.optional(), ...visitAnswers }),
  async run({ tx, match: pair, input, actor, now, today, newId, lock }) {
    mayBeVisited(pair)
    const faults = faultsOfVisit(input, today)
    if (Object.keys(faults).length > 0) throw new Refused('invalid', 'Check your answers.', faults)

    const visitId = input.visitId ?? newId()
    const ids = { visitId, matchId: pair.id, familyId: pair.familyId, volunteerId: pair.volunteerId }
    const event = { type: 'visit.logged', ...ids, happenedOn: input.happenedOn, worry: input.worry } as const
    const [known] = await tx.select({ matchId: visits.matchId }).from(visits).where(eq(visits.id, visitId))
    if (known && known.matchId !== pair.id) throw new Refused('not-found', 'There is no such visit.')
    if (known) return { result: visitId, events: [event] }

    const { visitId: _, ...columns } = ids
    await tx.insert(visits).values({
      id: visitId,
      ...columns,
      ...openAnswers(input),
      note: input.note ? await lock({ kind: 'family', id: pair.familyId }, visits.note, visitId, input.note) : null,
      recordedAt: now,
      recordedBy: actor.accountId,
    })
    return { result: visitId, events: [event] }
  },
})
