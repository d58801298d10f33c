import { z } from 'zod'
import { id } from '#app/kernel/inputs.ts'
import { defineQuery } from '#app/kernel/query.ts'
import { match } from '../matching/records.ts'
import { liveConcernsOn } from './live-on.ts'
import { dutyLineOn } from './terms-on.ts'

/** Whether whoever looks after a match is to speak to the safeguarding lead about it, and under which number. */
export const holdOnMatch = defineQuery({
  name: 'safeguarding.hold-on-match',
  action: 'safeguarding.see-hold',
  on: match,
  input: z.object({ matchId: id }),
  reveals: { matchId: 'T1', onHold: 'T1', live: 'T1', line: 'T1' },
  async run({ db, actor, match: pair, today }) {
    const [found] = await liveConcernsOn(db, actor, [pair.id])
    return {
      matchId: pair.id,
      onHold: found?.onHold ?? false,
      live: found !== undefined,
      line: await dutyLineOn(db, today),
    }
  },
})
