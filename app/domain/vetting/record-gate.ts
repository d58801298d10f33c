import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { revise } from '#app/kernel/advance.ts'
import { defineCommand } from '#app/kernel/command.ts'
import { id } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import type { Tx } from '#db/client.ts'
import { gateFacts, volunteers } from '#db/schema/index.ts'
import { volunteer } from '../people/records.ts'
import type { VettingEvent } from './events.ts'
import { detailOf, expiryOf, faultsOfGate, type GateAnswers, gateAnswers } from './gate-answers.ts'
import { type CountedDay, recordGateFacts } from './record-gate-facts.ts'
import { requirementsInForce } from './requirements-in-force.ts'

/**
 * Records what was found out about one gate of a volunteer, with the day on which it was true, which may be long
 * ago. A correction replaces one recorded fact for every day; what changed since is a new fact.
 */
export const recordGate = defineCommand({
  name: 'vetting.record-gate',
  action: 'vetting.record-gate',
  on: volunteer,
  input: z.strictObject({ volunteerId: id, ...gateAnswers }),
  async run({ volunteer: person, input, ...work }) {
    const versions = await requirementsInForce(work.tx)
    const faults = faultsOfGate(input, versions, work.today)
    if (Object.keys(faults).length > 0) throw new Refused('invalid', 'Check your answers.', faults)
    if (input.corrects) await mustStand(work.tx, person.id, input)

    if (input.gate === 'overseas' && input.outcome !== 'not_needed' && !person.overseasNeeded)
      await revise(work, volunteers, 'volunteer', person, { overseasNeeded: true })
    const factId = work.newId()
    const { gate, outcome, happenedOn, source } = input
    const [counted] = await recordGateFacts(work, [
      {
        id: factId,
        volunteerId: person.id,
        gate,
        outcome,
        happenedOn,
        source,
        expiresOn: expiryOf(input, versions),
        detail: detailOf(input, versions),
        supersedes: input.corrects ?? null,
      },
    ])
    return {
      result: factId,
      events: [recorded(person.id, factId, input), ...(counted ? [recounted(counted)] : [])],
    }
  },
})

/** Refuses to correct what is not there: another gate's fact, another person's, or one corrected before. */
async function mustStand(
  tx: Tx,
  volunteerId: string,
  { gate, module, corrects }: GateAnswers,
): Promise<void> {
  const facts = await tx
    .select({ id: gateFacts.id, detail: gateFacts.detail, supersedes: gateFacts.supersedes })
    .from(gateFacts)
    .where(and(eq(gateFacts.volunteerId, volunteerId), eq(gateFacts.gate, gate)))
  const fact = facts.find(({ id }) => id === corrects)
  const ofThisModule = fact?.detail.kind !== 'module' || fact.detail.code === module
  if (!fact || !ofThisModule) throw new Refused('not-found', 'There is no such fact to correct.')
  if (facts.some(({ supersedes }) => supersedes === corrects))
    throw new Refused('conflict', 'Somebody else has already corrected this.')
}

function recorded(volunteerId: string, factId: string, answers: GateAnswers): VettingEvent {
  const { gate, module = '', outcome, happenedOn, corrects, reason } = answers
  const ids = { volunteerId, factId, gate, module, outcome, happenedOn }
  return corrects && reason
    ? { type: 'gate.corrected', ...ids, supersedes: corrects, reason }
    : { type: 'gate.recorded', ...ids }
}

function recounted({ volunteerId, was, is }: CountedDay): VettingEvent {
  return was === null && is !== null
    ? { type: 'volunteer.counted', volunteerId, happenedOn: is }
    : { type: 'volunteer.counted-anew', volunteerId, was: was ?? '', is: is ?? '' }
}
