import { z } from 'zod'
import { revise } from '#app/kernel/advance.ts'
import { defineCommand } from '#app/kernel/command.ts'
import { dayOf } from '#app/kernel/day.ts'
import { day, id, version, words } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { concernReferrals, concerns } from '#db/schema/index.ts'
import { isInWriting } from './is-in-writing.ts'
import { journey } from './journey.ts'
import { concern } from './records.ts'
import { lookAgainBy } from './term-rules.ts'
import { termsOn } from './terms-on.ts'
import { referralPlaces } from './vocabulary.ts'

/** Writes down that another agency was told: which, when, under what reference, and whether in writing. */
export const recordReferral = defineCommand({
  name: 'safeguarding.record-referral',
  action: 'safeguarding.handle',
  on: concern,
  input: z.strictObject({
    concernId: id,
    version,
    place: z.enum(referralPlaces, { error: 'Choose who was told' }),
    madeOn: day,
    theirReference: words({ max: 200 }).optional(),
    inWriting: z.enum(['yes', 'not_yet'], { error: 'Say whether it was in writing' }),
  }),
  async run(work) {
    const { tx, concern: live, input, now, today, actor, newId, lock } = work
    if (live.stage === 'closed') throw new Refused('conflict', 'This concern is closed.')
    if (input.madeOn > today || input.madeOn < dayOf(live.raisedAt))
      throw new Refused('invalid', 'Check your answers.', {
        madeOn: ['Enter a day from when the concern was raised to today'],
      })
    const referralId = newId()
    await tx.insert(concernReferrals).values({
      id: referralId,
      concernId: live.id,
      place: input.place,
      madeOn: input.madeOn,
      theirReference: input.theirReference
        ? await lock(
            { kind: 'concern', id: live.id },
            concernReferrals.theirReference,
            referralId,
            input.theirReference,
          )
        : null,
      inWriting: input.inWriting === 'yes',
      recordedAt: now,
      recordedBy: actor.accountId,
    })
    const { terms } = await termsOn(tx, today)
    const due =
      live.decidedAt && live.decision
        ? lookAgainBy(
            live.decidedAt,
            { decision: live.decision, written: await isInWriting(tx, live.id) },
            terms,
          )
        : live.dueAt
    await revise(work, concerns, journey.subject, live, { dueAt: due })
    return {
      result: live.id,
      events: [{ type: 'concern.referred', concernId: live.id, place: input.place }],
    }
  },
})
