import { z } from 'zod'
import { defineCommand } from '#app/kernel/command.ts'
import { id } from '#app/kernel/inputs.ts'
import { volunteers } from '#db/schema/index.ts'
import { volunteer } from '../people/records.ts'
import { coordinatorAnswer } from './coordinator-answer.ts'
import { giveTo } from './give-to.ts'

/** Makes somebody the coordinator of a volunteer. Done again with whoever it was before, it is undone. */
export const assignVolunteer = defineCommand({
  name: 'handover.assign-volunteer',
  action: 'handover.assign',
  on: volunteer,
  input: z.strictObject({ volunteerId: id, ...coordinatorAnswer }),
  async run(work) {
    const { volunteer: person, input } = work
    const { coordinatorId } = input
    const change = await giveTo(
      work,
      volunteers,
      { task: 'volunteer', row: person, familyId: null },
      coordinatorId,
    )
    return {
      result: person.id,
      events: [
        {
          type: 'volunteer.coordinator-changed',
          volunteerId: person.id,
          coordinatorId,
          reference: person.reference,
          ...change,
        },
      ],
    }
  },
})
