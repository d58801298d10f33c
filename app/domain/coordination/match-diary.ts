import { z } from 'zod'
import { cursor, id } from '#app/kernel/inputs.ts'
import { defineQuery } from '#app/kernel/query.ts'
import { match } from '../matching/records.ts'
import { diaryReveals, readDiary } from './read-diary.ts'

/** What was said about a match, with either side, and what is to be done. */
export const matchDiary = defineQuery({
  name: 'coordination.match-diary',
  action: 'coordination.read-diary',
  on: match,
  input: z.object({ matchId: id, before: cursor }),
  opens: 'family',
  reveals: diaryReveals,
  async run(asking) {
    const { id: matchId, familyId, volunteerId, reference } = asking.match
    const diary = await readDiary(asking, { column: 'matchId', id: matchId }, asking.input.before)
    return { ...diary, volunteerId, familyId, matchId, title: reference }
  },
})
