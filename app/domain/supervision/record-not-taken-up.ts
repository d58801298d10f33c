import { z } from 'zod'
import { defineCommand } from '#app/kernel/command.ts'
import { day, id } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { volunteer } from '../people/index.ts'
import { recordSession } from './record-session.ts'
import { faultsOfDay } from './session-answers.ts'
import { sessionKinds } from './vocabulary.ts'

/** Records that a session was offered for a day and not taken up: it was not held, and it was not forgotten. */
export const recordNotTakenUp = defineCommand({
  name: 'supervision.record-not-taken-up',
  action: 'supervision.record',
  on: volunteer,
  input: z.strictObject({
    volunteerId: id,
    offeredKind: z.enum(sessionKinds, { error: 'Choose what it was for' }),
    offeredOn: day,
  }),
  async run(work) {
    const { volunteer: person, input, today } = work
    const { offeredKind: kind, offeredOn } = input
    const faults = faultsOfDay('offeredOn', offeredOn, today)
    if (Object.keys(faults).length > 0) throw new Refused('invalid', 'Check your answers.', faults)
    const supervisionId = await recordSession(work, person.id, {
      closes: (plannedOn) => plannedOn === offeredOn,
      session: async () => ({ kind, state: 'not_taken_up', happensOn: offeredOn, source: 'screen' }),
    })
    return {
      result: person.id,
      events: [
        {
          type: 'supervision.not-taken-up',
          supervisionId,
          volunteerId: person.id,
          kind,
          happenedOn: offeredOn,
        },
      ],
    }
  },
})
