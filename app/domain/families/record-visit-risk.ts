import { z } from 'zod'
import { revise } from '#app/kernel/advance.ts'
import { defineCommand } from '#app/kernel/command.ts'
import { day, id, version } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { matchingProfiles } from '#db/schema/index.ts'
import { mustHaveHappened } from './must-have-happened.ts'
import { openNeed } from './open-need.ts'
import { matchingProfile } from './records.ts'

/** How risky a visit was judged to be, as a screen names it. */
export const visitRisks = ['green', 'amber', 'red'] as const

/** Writes down how risky a visit to the family was judged to be, and until when that judgement stands. */
export const recordVisitRisk = defineCommand({
  name: 'families.record-visit-risk',
  action: 'families.record-visit-risk',
  on: matchingProfile,
  input: z.strictObject({
    matchingProfileId: id,
    version,
    result: z.enum(visitRisks, { error: 'Choose what was found' }),
    assessedOn: day,
    expiresOn: day,
  }),
  async run(work) {
    const { matchingProfile: profile, input, today, open, lock } = work
    const { result, assessedOn, expiresOn } = input
    mustHaveHappened('assessedOn', assessedOn, today)
    if (expiresOn <= assessedOn)
      throw new Refused('invalid', 'Check your answers.', { expiresOn: ['Enter a day after the assessment'] })

    const need = { ...(await openNeed(open, profile)), visitRisk: { result, assessedOn, expiresOn } }
    await revise(work, matchingProfiles, 'family', profile, {
      need: await lock(
        { kind: 'family', id: profile.id },
        matchingProfiles.need,
        profile.id,
        JSON.stringify(need),
      ),
    })
    return {
      result: profile.id,
      events: [{ type: 'family.visit-risk-recorded', familyId: profile.id, happenedOn: assessedOn }],
    }
  },
})
