import { z } from 'zod'
import { defineCommand } from '#app/kernel/command.ts'
import { id } from '#app/kernel/inputs.ts'
import { match } from '../matching/records.ts'
import { diaryAnswers } from './diary-answers.ts'
import { writeDown } from './write-down.ts'

/** Writes down a contact about a match, with either side or both, and what is to be done next. */
export const writeAboutMatch = defineCommand({
  name: 'coordination.write-about-match',
  action: 'coordination.write-down',
  on: match,
  input: z.strictObject({ matchId: id, ...diaryAnswers }),
  run(work) {
    const { id: matchId, organisationId, districtId, volunteerId, familyId } = work.match
    return writeDown(
      work,
      { about: 'match', organisationId, districtId, volunteerId, familyId, matchId },
      work.input,
    )
  },
})
