import { z } from 'zod'
import { cursor, id } from '#app/kernel/inputs.ts'
import { defineQuery } from '#app/kernel/query.ts'
import { volunteer } from '../people/records.ts'
import { diaryReveals, readDiary } from './read-diary.ts'

/** What was said to and about a volunteer, in all their matches, and what is to be done. */
export const volunteerDiary = defineQuery({
  name: 'coordination.volunteer-diary',
  action: 'coordination.read-diary',
  on: volunteer,
  input: z.object({ volunteerId: id, before: cursor }),
  opens: 'volunteer',
  reveals: diaryReveals,
  async run(asking) {
    const { id: volunteerId, displayName } = asking.volunteer
    const diary = await readDiary(asking, { column: 'volunteerId', id: volunteerId }, asking.input.before)
    return { ...diary, volunteerId, familyId: null, matchId: null, title: displayName }
  },
})
