import { z } from 'zod'
import { defineCommand } from '#app/kernel/command.ts'
import { id, words } from '#app/kernel/inputs.ts'
import { visitAddenda } from '#db/schema/index.ts'
import { visit } from './records.ts'
import { idsOf } from './visit-ids.ts'

/** Adds to a visit at any time, without touching what was written before. */
export const addToVisit = defineCommand({
  name: 'mentoring.add-to-visit',
  action: 'mentoring.correct-visit',
  on: visit,
  input: z.strictObject({ visitId: id, addendum: words({ missing: 'Write what you want to add' }) }),
  async run({ tx, visit: logged, input, actor, now, newId, lock }) {
    const addendumId = newId()
    await tx.insert(visitAddenda).values({
      id: addendumId,
      visitId: logged.id,
      note: await lock(
        { kind: 'family', id: logged.familyId },
        visitAddenda.note,
        addendumId,
        input.addendum,
      ),
      recordedAt: now,
      recordedBy: actor.accountId,
    })
    return { result: logged.id, events: [{ type: 'visit.added-to', ...idsOf(logged) }] }
  },
})
