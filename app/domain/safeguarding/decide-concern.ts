import { z } from 'zod'
import { advance, revise } from '#app/kernel/advance.ts'
import { defineCommand } from '#app/kernel/command.ts'
import { id, version, words } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { concerns } from '#db/schema/index.ts'
import { isInWriting } from './is-in-writing.ts'
import { journey } from './journey.ts'
import { concern } from './records.ts'
import { lookAgainBy } from './term-rules.ts'
import { termsOn } from './terms-on.ts'
import { decisions, familyTold } from './vocabulary.ts'

/** Decides whether a concern meets the threshold. The reasons are written down either way, also for no referral. */
export const decideConcern = defineCommand({
  name: 'safeguarding.decide',
  action: 'safeguarding.handle',
  on: concern,
  input: z.strictObject({
    concernId: id,
    version,
    decision: z.enum(decisions, { error: 'Choose what you decided' }),
    rationale: words({ max: 8000, missing: 'Write the reasons' }),
    familyTold: z.enum(familyTold, { error: 'Say whether the family knows' }),
    familyWhy: words({ max: 2000 }).optional(),
  }),
  async run(work) {
    const { tx, concern: open, input, now, today, actor, lock } = work
    if (input.familyTold === 'not_safe' && !input.familyWhy)
      throw new Refused('invalid', 'Check your answers.', { familyWhy: ['Write why it is not safe'] })
    const { terms } = await termsOn(tx, today)
    const written = await isInWriting(tx, open.id)
    const owner = { kind: 'concern', id: open.id } as const
    const moved = await advance(work, concerns, journey, open, 'decide', today)
    await revise(work, concerns, journey.subject, moved, {
      decidedAt: now,
      decidedById: actor.accountId,
      decision: input.decision,
      rationale: await lock(owner, concerns.rationale, open.id, input.rationale),
      familyTold: input.familyTold,
      familyWhy: input.familyWhy ? await lock(owner, concerns.familyWhy, open.id, input.familyWhy) : null,
      dueAt: lookAgainBy(now, { decision: input.decision, written }, terms),
    })
    return {
      result: open.id,
      events: [{ type: 'concern.decided', concernId: open.id, decision: input.decision }],
    }
  },
})
