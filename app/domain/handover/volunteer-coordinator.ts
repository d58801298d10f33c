import { z } from 'zod'
import { id } from '#app/kernel/inputs.ts'
import { defineQuery } from '#app/kernel/query.ts'
import { volunteer } from '../people/records.ts'
import { coordinatorReveals, whoCoordinates } from './who-coordinates.ts'

/** Who looks after a volunteer, and who else may. */
export const volunteerCoordinator = defineQuery({
  name: 'handover.volunteer-coordinator',
  action: 'handover.assign',
  on: volunteer,
  input: z.object({ volunteerId: id }),
  reveals: coordinatorReveals,
  async run(asking) {
    const { volunteer: person } = asking
    return { ...(await whoCoordinates(asking, 'volunteer', person, null)), title: person.displayName }
  },
})
