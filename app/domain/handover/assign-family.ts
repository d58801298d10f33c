import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { defineCommand } from '#app/kernel/command.ts'
import { id } from '#app/kernel/inputs.ts'
import { families, matchingProfiles } from '#db/schema/index.ts'
import { matchingProfile } from '../families/records.ts'
import { coordinatorAnswer } from './coordinator-answer.ts'
import { giveTo } from './give-to.ts'

/** Makes somebody the coordinator who finds and looks after a family's mentor. */
export const assignFamily = defineCommand({
  name: 'handover.assign-family',
  action: 'handover.assign',
  on: matchingProfile,
  input: z.strictObject({ matchingProfileId: id, ...coordinatorAnswer }),
  async run(work) {
    const { tx, matchingProfile: profile, input } = work
    const { coordinatorId } = input
    const change = await giveTo(
      work,
      matchingProfiles,
      { task: 'family', row: profile, familyId: profile.id },
      coordinatorId,
    )
    const [family] = await tx
      .select({ reference: families.reference })
      .from(families)
      .where(eq(families.id, profile.id))
    return {
      result: profile.id,
      events: [
        {
          type: 'family.coordinator-changed',
          familyId: profile.id,
          coordinatorId,
          reference: family?.reference ?? '',
          ...change,
        },
      ],
    }
  },
})
