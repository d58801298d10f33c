import { z } from 'zod'
import { revise } from '#app/kernel/advance.ts'
import { defineCommand } from '#app/kernel/command.ts'
import { id, version } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { volunteers } from '#db/schema/index.ts'
import { volunteer } from '../people/index.ts'
import { supervisorsFor } from './supervisors-for.ts'
import { supervisionTermsOn } from './terms.ts'

/** Makes a colleague the one supervisor of a volunteer, up to as many volunteers as one may look after. */
export const assignSupervisor = defineCommand({
  name: 'supervision.assign',
  action: 'supervision.assign',
  on: volunteer,
  input: z.strictObject({
    volunteerId: id,
    supervisorId: z.string({ error: 'Choose a supervisor' }).pipe(id),
    version: version.optional(),
  }),
  async run(work) {
    const { tx, volunteer: person, input, today } = work
    const chosen = (await supervisorsFor(tx, person, today)).find(
      ({ accountId }) => accountId === input.supervisorId,
    )
    if (!chosen) throw wrong('Choose a supervisor from the list')
    const { mostVolunteers } = await supervisionTermsOn(tx, today)
    if (chosen.has >= mostVolunteers && person.supervisorId !== chosen.accountId)
      throw wrong(
        `${chosen.displayName} has ${chosen.has} volunteers already. The most is ${mostVolunteers}.`,
      )
    await revise(work, volunteers, 'volunteer', person, { supervisorId: chosen.accountId })
    return {
      result: person.id,
      events: [{ type: 'supervision.assigned', volunteerId: person.id, supervisorId: chosen.accountId }],
    }
  },
})

const wrong = (says: string) => new Refused('invalid', 'Check your answers.', { supervisorId: [says] })
