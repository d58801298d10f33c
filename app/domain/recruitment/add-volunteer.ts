import { z } from 'zod'
import { defineCommand } from '#app/kernel/command.ts'
import { day, id } from '#app/kernel/inputs.ts'
import { standing } from '#app/kernel/records.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { volunteer } from '../people/index.ts'
import { applicationAnswers, emailAddress, motivation, mustBeOldEnough, placeOf } from './application.ts'
import { enrol } from './enrol.ts'
import { enquirySources } from './vocabulary.ts'

/** A coordinator writes down an application that came on paper or by telephone, with the day on which it came. */
export const addVolunteer = defineCommand({
  name: 'recruitment.add-volunteer',
  action: 'recruitment.add-volunteer',
  on: null,
  input: z
    .strictObject({
      ...applicationAnswers,
      email: emailAddress.optional(),
      motivation: motivation.optional(),
      organisationId: z.string({ error: 'Choose an organisation' }).pipe(id),
      source: z.enum(enquirySources).optional(),
      came: z.enum(['paper', 'telephone'], { error: 'Choose how it came' }),
      appliedOn: day,
    })
    .refine(({ email, phone }) => email || phone, {
      error: 'Enter an e-mail address or a telephone number',
      path: ['phone'],
    }),
  async run({ input: { area, districtId, livedAbroad, came, appliedOn, ...answers }, ...work }) {
    if (appliedOn > work.today) refuse('appliedOn', 'This day has not come yet. Enter the day it came')
    mustBeOldEnough(answers.dateOfBirth, work.today)
    const place = await placeOf(work.tx, { area, districtId })
    const stands = standing(volunteer, work.actor, {
      organisationId: answers.organisationId,
      districtId: place.districtId,
    })
    if (!stands.includes('coordinates'))
      refuse('area', 'This place, or this organisation, is not one you look after')
    const volunteerId = await enrol(
      work,
      { ...answers, ...place, livedAbroad: livedAbroad === 'yes' },
      appliedOn,
    )
    return {
      result: volunteerId,
      events: [{ type: 'volunteer.added', volunteerId, source: came, happenedOn: appliedOn }],
    }
  },
})

function refuse(field: string, says: string): never {
  throw new Refused('invalid', 'Check your answers.', { [field]: [says] })
}
