import { z } from 'zod'
import { defineCommand } from '#app/kernel/command.ts'
import { id } from '#app/kernel/inputs.ts'
import { volunteer } from '../people/records.ts'
import { diaryAnswers } from './diary-answers.ts'
import { writeDown } from './write-down.ts'

/** Writes down a contact about a volunteer, with its true day, and what is to be done next. */
export const writeAboutVolunteer = defineCommand({
  name: 'coordination.write-about-volunteer',
  action: 'coordination.write-down',
  on: volunteer,
  input: z.strictObject({ volunteerId: id, ...diaryAnswers }),
  run(work) {
    const { id: volunteerId, organisationId, districtId } = work.volunteer
    const about = {
      about: 'volunteer',
      organisationId,
      districtId,
      volunteerId,
      familyId: null,
      matchId: null,
    } as const
    return writeDown(work, about, work.input)
  },
})
