import { z } from 'zod'
import { defineCommand } from '#app/kernel/command.ts'
import { id } from '#app/kernel/inputs.ts'
import { matchingProfile } from '../families/records.ts'
import { diaryAnswers } from './diary-answers.ts'
import { writeDown } from './write-down.ts'

/** Writes down a contact about a family's mentoring, never for its file, and what is to be done next. */
export const writeAboutFamily = defineCommand({
  name: 'coordination.write-about-family',
  action: 'coordination.write-down',
  on: matchingProfile,
  input: z.strictObject({ matchingProfileId: id, ...diaryAnswers }),
  run(work) {
    const { id: familyId, organisationId, districtId } = work.matchingProfile
    const about = {
      about: 'family',
      organisationId,
      districtId,
      volunteerId: null,
      familyId,
      matchId: null,
    } as const
    return writeDown(work, about, work.input)
  },
})
