import { z } from 'zod'
import { id } from '#app/kernel/inputs.ts'
import { defineQuery } from '#app/kernel/query.ts'
import { match } from '../matching/records.ts'
import { coordinatorReveals, whoCoordinates } from './who-coordinates.ts'

/** Who looks after a match, and who else may. */
export const matchCoordinator = defineQuery({
  name: 'handover.match-coordinator',
  action: 'handover.assign',
  on: match,
  input: z.object({ matchId: id }),
  reveals: coordinatorReveals,
  async run(asking) {
    const { match: pair } = asking
    return {
      ...(await whoCoordinates(asking, 'match', pair, pair.familyId)),
      title: `Match ${pair.reference}`,
    }
  },
})
