import { z } from 'zod'
import { advance, revise } from '#app/kernel/advance.ts'
import { defineCommand } from '#app/kernel/command.ts'
import { dayOf } from '#app/kernel/day.ts'
import { id, version, words } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { concerns } from '#db/schema/index.ts'
import type { SafeguardingEvent } from './events.ts'
import { journey } from './journey.ts'
import { placeHolds } from './place-holds.ts'
import { concern } from './records.ts'
import { decideBy } from './term-rules.ts'
import { termsOn } from './terms-on.ts'

/** Answers whoever raised a concern: what they are advised to do, and whether visits rest. */
export const acknowledgeConcern = defineCommand({
  name: 'safeguarding.acknowledge',
  action: 'safeguarding.handle',
  on: concern,
  input: z.strictObject({
    concernId: id,
    version,
    advice: words({ max: 2000, missing: 'Write what the person who raised it should do' }),
    visits: z.enum(['go_on', 'hold'], { error: 'Choose whether visits go on' }),
  }),
  async run(work) {
    const { concern: raised, input, now, today, actor, lock, tx } = work
    const { terms, hours } = await termsOn(tx, dayOf(raised.raisedAt))
    const moved = await advance(work, concerns, journey, raised, 'acknowledge', today)
    await revise(work, concerns, journey.subject, moved, {
      acknowledgedAt: now,
      acknowledgedById: actor.accountId,
      advice: await lock({ kind: 'concern', id: raised.id }, concerns.advice, raised.id, input.advice),
      dueAt: decideBy(raised.raisedAt, hours, terms),
    })
    const held = input.visits === 'hold'
    if (held && (await placeHolds(work, raised)) === 0)
      throw new Refused('invalid', 'Check your answers.', {
        visits: ['No open match is known here. Telephone the mentor, and choose that visits go on.'],
      })
    const events: [SafeguardingEvent, ...SafeguardingEvent[]] = [
      { type: 'concern.acknowledged', concernId: raised.id, raisedById: raised.raisedById },
    ]
    if (held) events.push({ type: 'concern.visits-held', concernId: raised.id })
    return { result: raised.id, events }
  },
})
