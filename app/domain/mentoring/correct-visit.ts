import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { revise } from '#app/kernel/advance.ts'
import { defineCommand } from '#app/kernel/command.ts'
import { id, version } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { matches, visits } from '#db/schema/index.ts'
import { checkedVisit } from './checked-visit.ts'
import { lockWords } from './lock-words.ts'
import { mayBePlanned } from './may-be-planned.ts'
import { visit } from './records.ts'
import { visitAnswers } from './visit-answers.ts'
import { idsOf } from './visit-ids.ts'
import { mayStillEdit } from './visit-rules.ts'

/** Corrects a visit within the hours in which its log may be changed; afterwards it can only be added to. */
export const correctVisit = defineCommand({
  name: 'mentoring.correct-visit',
  action: 'mentoring.correct-visit',
  on: visit,
  input: z.strictObject({ visitId: id, version, ...visitAnswers }),
  async run(work) {
    const { tx, visit: logged, input, now, today } = work
    if (!mayStillEdit(logged.recordedAt, now))
      throw new Refused('conflict', 'This visit can no longer be changed. Add to it instead.')
    const [pair] = await tx
      .select({ proposedOn: matches.proposedOn })
      .from(matches)
      .where(eq(matches.id, logged.matchId))
    const answers = checkedVisit(input, { today, proposedOn: pair?.proposedOn ?? logged.happenedOn })
    if (answers.nextVisitOn !== logged.nextVisitOn)
      await mayBePlanned(work, logged.matchId, answers.nextVisitOn)
    const written = await lockWords(work, logged, input)
    const corrected = await revise(work, visits, 'visit', logged, {
      ...answers,
      ...written,
      ...(answers.worry === logged.worry ? {} : { worryReadAt: null, worryReadBy: null }),
    })
    return { result: corrected.id, events: [{ type: 'visit.corrected', ...idsOf(corrected) }] }
  },
})
