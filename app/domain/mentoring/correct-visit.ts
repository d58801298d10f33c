import { z } from 'zod'
import { revise } from '#app/kernel/advance.ts'
import { defineCommand } from '#app/kernel/command.ts'
import { id, version } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { visits } from '#db/schema/index.ts'
import { visit } from './records.ts'
import { openAnswers, visitAnswers } from './visit-answers.ts'
import { faultsOfVisit, mayStillEdit } from './visit-rules.ts'

/** Corrects a visit within the hours in which its log may be changed; afterwards it can only be added to. */
export const correctVisit = defineCommand({
  name: 'mentoring.correct-visit',
  action: 'mentoring.correct-visit',
  on: visit,
  input: z.strictObject({ visitId: id, version, ...visitAnswers }),
  async run(work) {
    const { visit: logged, input, now, today, lock } = work
    if (!mayStillEdit(logged.recordedAt, now)) throw new Refused('conflict', 'This visit can no longer be changed. Add to it instead.')
    const faults = faultsOfVisit(input, today)
    if (Object.keys(faults).length > 0) throw new Refused('invalid', 'Check your answers.', faults)

    const note = input.note ? await lock({ kind: 'family', id: logged.familyId }, visits.note, logged.id, input.note) : null
    await revise(work, visits, 'visit', logged, { ...openAnswers(input), note })
    return { result: logged.id, events: [{ type: 'visit.corrected', ...idsOf(logged), happenedOn: input.happenedOn }] }
  },
})

/** The ids by which the log finds whom a visit was with. */
export const idsOf = (logged: typeof visits.$inferSelect) => ({
  visitId: logged.id,
  matchId: logged.matchId,
  familyId: logged.familyId,
  volunteerId: logged.volunteerId,
})
