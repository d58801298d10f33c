import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { revise } from '#app/kernel/advance.ts'
import { defineCommand } from '#app/kernel/command.ts'
import { day, id } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { consents, matchingProfiles } from '#db/schema/index.ts'
import { consentsOf } from './consents-of.ts'
import { mustHaveHappened } from './must-have-happened.ts'
import { matchingProfile } from './records.ts'
import { consentKinds } from './vocabulary.ts'

/**
 * Writes down that a family took one consent back, from the day it did. Without consent to share for mentoring
 * the family waits for nobody: its answers are hidden and no match goes forward.
 */
export const withdrawConsent = defineCommand({
  name: 'families.withdraw-consent',
  action: 'families.withdraw-consent',
  on: matchingProfile,
  input: z.strictObject({
    matchingProfileId: id,
    consent: z.enum(consentKinds, { error: 'Choose what the family took back' }),
    withdrawnOn: day,
  }),
  async run(work) {
    const { tx, matchingProfile: profile, input, today } = work
    const { consent, withdrawnOn } = input
    mustHaveHappened('withdrawnOn', withdrawnOn, today)
    const known = (await consentsOf(tx, [profile.id])).get(profile.id) ?? []
    const open = known.filter((one) => one.kind === consent && one.withdrawnOn === null)
    if (open.length === 0)
      throw new Refused('invalid', 'Check your answers.', { consent: ['This consent is not in force'] })
    if (open.some(({ givenOn }) => withdrawnOn < givenOn))
      throw new Refused('invalid', 'Check your answers.', {
        withdrawnOn: ['Enter the day it was given or a later one'],
      })

    for (const one of open) await tx.update(consents).set({ withdrawnOn }).where(eq(consents.id, one.id))
    if (consent === 'sharing_for_mentoring' && profile.waitingSince !== null)
      await revise(work, matchingProfiles, 'family', profile, { waitingSince: null })
    return {
      result: profile.id,
      events: [{ type: 'family.consent-withdrawn', familyId: profile.id, consent, happenedOn: withdrawnOn }],
    }
  },
})
