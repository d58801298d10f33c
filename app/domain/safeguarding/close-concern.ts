import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { advance, revise } from '#app/kernel/advance.ts'
import { defineCommand } from '#app/kernel/command.ts'
import { id, version, words } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { concerns, visitHolds } from '#db/schema/index.ts'
import { isInWriting } from './is-in-writing.ts'
import { journey } from './journey.ts'
import { concern } from './records.ts'

/** Closes a concern when what was decided has been done: its referral is in writing, and no visits rest on it. */
export const closeConcern = defineCommand({
  name: 'safeguarding.close',
  action: 'safeguarding.handle',
  on: concern,
  input: z.strictObject({
    concernId: id,
    version,
    outcome: words({ max: 4000, missing: 'Write what came of it' }),
  }),
  async run(work) {
    const { tx, concern: decided, input, now, today, lock } = work
    const moved = await advance(work, concerns, journey, decided, 'close', today)
    if (decided.decision === 'refer' && !(await isInWriting(tx, decided.id)))
      throw new Refused('conflict', 'You decided to refer it. Record the referral in writing first.')
    const resting = await tx
      .select({ id: visitHolds.id })
      .from(visitHolds)
      .where(and(eq(visitHolds.concernId, decided.id), isNull(visitHolds.liftedAt)))
    if (resting.length > 0)
      throw new Refused('conflict', 'Visits are still on hold. Let them go on first, or end the match.')
    await revise(work, concerns, journey.subject, moved, {
      closedAt: now,
      outcome: await lock({ kind: 'concern', id: decided.id }, concerns.outcome, decided.id, input.outcome),
      dueAt: null,
    })
    return { result: decided.id, events: [{ type: 'concern.closed', concernId: decided.id }] }
  },
})
