import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { id } from '#app/kernel/inputs.ts'
import { defineQuery } from '#app/kernel/query.ts'
import { families } from '#db/schema/index.ts'
import { matchingProfile } from '../families/records.ts'
import { coordinatorReveals, whoCoordinates } from './who-coordinates.ts'

/** Who finds a family its mentor, and who else may. */
export const familyCoordinator = defineQuery({
  name: 'handover.family-coordinator',
  action: 'handover.assign',
  on: matchingProfile,
  input: z.object({ matchingProfileId: id }),
  reveals: coordinatorReveals,
  async run(asking) {
    const { db, matchingProfile: profile } = asking
    const [family] = await db
      .select({ reference: families.reference })
      .from(families)
      .where(eq(families.id, profile.id))
    return {
      ...(await whoCoordinates(asking, 'family', profile, profile.id)),
      title: `Family ${family?.reference ?? ''}`,
    }
  },
})
