import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { revise } from '#app/kernel/advance.ts'
import { defineCommand } from '#app/kernel/command.ts'
import { id, version } from '#app/kernel/inputs.ts'
import { concerns, visitHolds } from '#db/schema/index.ts'
import { journey } from './journey.ts'
import { concern } from './records.ts'

/** Lets the visits go on that a concern had put on hold. A hold of another concern stays. */
export const resumeVisits = defineCommand({
  name: 'safeguarding.resume-visits',
  action: 'safeguarding.handle',
  on: concern,
  input: z.strictObject({ concernId: id, version }),
  async run(work) {
    const { tx, concern: held, now, actor } = work
    await revise(work, concerns, journey.subject, held, {})
    await tx
      .update(visitHolds)
      .set({ liftedAt: now, liftedById: actor.accountId })
      .where(and(eq(visitHolds.concernId, held.id), isNull(visitHolds.liftedAt)))
    return { result: held.id, events: [{ type: 'concern.visits-resumed', concernId: held.id }] }
  },
})
