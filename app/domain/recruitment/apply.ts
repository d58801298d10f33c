import { z } from 'zod'
import { defineCommand } from '#app/kernel/command.ts'
import { hostOn } from '../governance/index.ts'
import { applicationAnswers, emailAddress, motivation, mustBeOldEnough, placeOf } from './application.ts'
import { enrol } from './enrol.ts'

/** Somebody applies to be a mentor by themselves. The host of the programme answers them. */
export const apply = defineCommand({
  name: 'recruitment.apply',
  action: 'recruitment.apply',
  on: null,
  input: z.strictObject({ ...applicationAnswers, email: emailAddress, motivation }),
  async run({ input: { area, districtId, livedAbroad, ...answers }, ...work }) {
    mustBeOldEnough(answers.dateOfBirth, work.today)
    const place = await placeOf(work.tx, { area, districtId })
    const organisationId = await hostOn(work.tx, work.today)
    const applicant = { ...answers, ...place, organisationId, livedAbroad: livedAbroad === 'yes' }
    const volunteerId = await enrol(work, applicant, work.today)
    return {
      result: volunteerId,
      events: [{ type: 'volunteer.applied', volunteerId, happenedOn: work.today }],
    }
  },
})
