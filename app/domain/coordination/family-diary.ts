import { z } from 'zod'
import { cursor, id } from '#app/kernel/inputs.ts'
import { defineQuery } from '#app/kernel/query.ts'
import { locked } from '#app/kernel/vault.ts'
import { matchingProfiles } from '#db/schema/index.ts'
import { matchingProfile } from '../families/records.ts'
import { diaryReveals, readDiary } from './read-diary.ts'

/** What was said to and about a family for its mentoring, and what is to be done. */
export const familyDiary = defineQuery({
  name: 'coordination.family-diary',
  action: 'coordination.read-diary',
  on: matchingProfile,
  input: z.object({ matchingProfileId: id, before: cursor }),
  opens: 'family',
  reveals: diaryReveals,
  async run(asking) {
    const { id: familyId, familyName } = asking.matchingProfile
    const diary = await readDiary(asking, { column: 'familyId', id: familyId }, asking.input.before)
    const title = locked(matchingProfiles.familyName, familyId, familyName)
    return { ...diary, volunteerId: null, familyId, matchId: null, title }
  },
})
