import { z } from 'zod'
import { genders } from '#app/domain/matching/vocabulary.ts'
import { revise } from '#app/kernel/advance.ts'
import { defineCommand } from '#app/kernel/command.ts'
import { id, version } from '#app/kernel/inputs.ts'
import { matchingProfiles } from '#db/schema/index.ts'
import { openNeed } from './open-need.ts'
import { matchingProfile } from './records.ts'
import type { SafetyFacts } from './stored-need.ts'

const input = z.strictObject({
  matchingProfileId: id,
  version,
  abuse: z.enum(['none', 'present'], { error: 'Choose whether there is domestic abuse' }),
  safeContactPlan: z.boolean().optional(),
  perpetratorAtHome: z.boolean().optional(),
  agenciesAgreed: z.boolean().optional(),
  unsafeGenders: z.array(z.enum(genders)).optional(),
  steppedUp: z.boolean().optional(),
  mentorAgreedInPlan: z.boolean().optional(),
})

/**
 * Writes down what decides whether a mentor is safe for this family and this family for a mentor. The family's own
 * team and the safeguarding lead alone read and write it; others see no more than that a pair is not possible.
 */
export const recordSafety = defineCommand({
  name: 'families.record-safety',
  action: 'families.record-safety',
  on: matchingProfile,
  input,
  async run(work) {
    const { matchingProfile: profile, input: typed, open, lock } = work
    const need = { ...(await openNeed(open, profile)), ...safetyFrom(typed) }
    await revise(work, matchingProfiles, 'family', profile, {
      need: await lock(
        { kind: 'family', id: profile.id },
        matchingProfiles.need,
        profile.id,
        JSON.stringify(need),
      ),
    })
    return { result: profile.id, events: [{ type: 'family.safety-recorded', familyId: profile.id }] }
  },
})

function safetyFrom(typed: z.output<typeof input>): SafetyFacts {
  return {
    domesticAbuse:
      typed.abuse === 'none'
        ? 'none'
        : {
            safeContactPlan: typed.safeContactPlan ?? false,
            perpetratorAtHome: typed.perpetratorAtHome ?? false,
            agenciesAgreed: typed.agenciesAgreed ?? false,
            unsafeGenders: typed.unsafeGenders ?? [],
          },
    steppedUp: typed.steppedUp ?? false,
    mentorAgreedInPlan: typed.mentorAgreedInPlan ?? false,
  }
}
