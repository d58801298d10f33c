import { and, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { id } from '#app/kernel/inputs.ts'
import { defineQuery } from '#app/kernel/query.ts'
import { matches } from '#db/schema/index.ts'
import { visitingStages } from '../matching/vocabulary.ts'
import { KEY_WORK_SEEN, keyWorkOf, saysWhich } from './key-work-of.ts'
import { keyWorkersFor } from './key-workers-for.ts'
import { whoseRecords } from './whose.ts'

/** How many families somebody is the key worker of, how many of them are visited, and who could take them all over. */
export const keyWorkPlan = defineQuery({
  name: 'handover.key-work-plan',
  action: 'handover.hand-over-families',
  on: null,
  input: z.object({ accountId: id }),
  reveals: {
    on: 'T1',
    fromId: 'T1',
    name: 'T1',
    own: 'T1',
    families: 'T1',
    visited: 'T1',
    choices: 'T1',
    seen: 'T1',
  },
  async run({ db, actor, input, today, blind }) {
    const former = await whoseRecords(db, actor, input.accountId)
    const held = await keyWorkOf(db, actor, former.id)
    const ids = held.map((family) => family.id)
    const choices = await keyWorkersFor(db, ids, today)
    return {
      on: today,
      fromId: former.id,
      name: former.displayName,
      own: former.id === actor.accountId,
      families: held.length,
      visited: await db.$count(
        matches,
        and(inArray(matches.familyId, ids), inArray(matches.stage, [...visitingStages])),
      ),
      choices: choices.filter(({ accountId }) => accountId !== former.id),
      seen: blind(KEY_WORK_SEEN, saysWhich(held)),
    }
  },
})
