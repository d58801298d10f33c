import { z } from 'zod'
import { defineCommand, type Work } from '#app/kernel/command.ts'
import { id } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { supervisions } from '#db/schema/index.ts'
import { volunteer } from '../people/index.ts'
import type { SupervisionEvent } from './events.ts'
import { keepSupervisedOn } from './keep-supervised-on.ts'
import { planFor } from './plan-for.ts'
import { recordSession } from './record-session.ts'
import { faultsOfHeld, heldAnswers } from './session-answers.ts'

/**
 * Records a session as held, with its true day, also from paper or a telephone call; saving it signs it. What the
 * volunteer may read and what the supervisor alone keeps, with the reason, are encrypted with the volunteer's key.
 */
export const recordHeld = defineCommand({
  name: 'supervision.record-held',
  action: 'supervision.record',
  on: volunteer,
  input: z.strictObject({ volunteerId: id, ...heldAnswers }),
  async run(work) {
    const { volunteer: person, input, tx, actor, now, today } = work
    const faults = faultsOfHeld(input, today)
    if (Object.keys(faults).length > 0) throw new Refused('invalid', 'Check your answers.', faults)
    const { kind, heldOn, minutes, medium, source, wellbeing, nextOn, nextAt = null } = input

    const supervisionId = await recordSession(work, person.id, {
      closes: (plannedOn) => plannedOn <= heldOn,
      session: async (id) => ({
        ...{ kind, state: 'held', happensOn: heldOn, minutes, medium, source, wellbeing },
        worry: input.worry === 'yes',
        ...(await lockedTexts(work, person.id, id, input)),
        signedBy: actor.accountId,
        signedAt: now,
      }),
    })
    await keepSupervisedOn(tx, person.id)
    const next = nextOn
      ? [await planFor(work, person.id, { kind: 'one_to_one', happensOn: nextOn, startsAt: nextAt, medium })]
      : []
    const held: SupervisionEvent = {
      type: 'supervision.held',
      supervisionId,
      volunteerId: person.id,
      kind,
      worry: input.worry,
      happenedOn: heldOn,
    }
    return { result: { volunteerId: person.id, worry: input.worry }, events: [held, ...next] }
  },
})

type Texts = Partial<Record<(typeof TEXTS)[number], string | undefined>>
const TEXTS = ['record', 'actions', 'confidential', 'confidentialBecause'] as const

async function lockedTexts({ lock }: Pick<Work, 'lock'>, volunteerId: string, row: string, texts: Texts) {
  const owner = { kind: 'volunteer', id: volunteerId } as const
  const cipher = async (name: (typeof TEXTS)[number]) =>
    texts[name] ? lock(owner, supervisions[name], row, texts[name]) : null
  return {
    record: await cipher('record'),
    actions: await cipher('actions'),
    confidential: await cipher('confidential'),
    confidentialBecause: await cipher('confidentialBecause'),
  }
}
