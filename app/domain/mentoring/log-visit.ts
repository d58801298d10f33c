import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { defineCommand, type Work } from '#app/kernel/command.ts'
import { id } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { visits } from '#db/schema/index.ts'
import { match } from '../matching/index.ts'
import { checkedVisit } from './checked-visit.ts'
import { lockWords } from './lock-words.ts'
import { mayBePlanned } from './may-be-planned.ts'
import { mayBeVisited } from './may-be-visited.ts'
import { sameLog } from './same-log.ts'
import { visitAnswers } from './visit-answers.ts'
import { idsOf } from './visit-ids.ts'

/**
 * Logs a visit: the mentor on a phone, or a coordinator for one who told it by telephone or on paper, with its true
 * day. The browser may give the visit its id, so that a log sent twice, in whatever order, is one visit.
 */
export const logVisit = defineCommand({
  name: 'mentoring.log-visit',
  action: 'mentoring.log-visit',
  on: match,
  input: z.strictObject({ matchId: id, visitId: id.optional(), ...visitAnswers }),
  async run(work) {
    const { tx, match: pair, input, actor, now, today, newId } = work
    const visitId = input.visitId ?? newId()
    const known = await alreadyLogged(work, visitId, pair.id)
    if (!known) mayBeVisited(pair)
    const answers = checkedVisit(input, { today, proposedOn: pair.proposedOn })

    const logged = {
      id: visitId,
      matchId: pair.id,
      familyId: pair.familyId,
      volunteerId: pair.volunteerId,
      ...answers,
    }
    if (known) {
      if (!(await sameLog(work, known, answers, input)))
        throw new Refused(
          'conflict',
          'This visit was already logged with other answers. Open it to correct it.',
        )
      return { result: visitId, events: [{ type: 'visit.sent-again', ...idsOf(logged) }] }
    }

    await mayBePlanned(work, pair.id, answers.nextVisitOn)
    const written = await lockWords(work, logged, input)
    await tx.insert(visits).values({ ...logged, ...written, recordedAt: now, recordedBy: actor.accountId })
    return { result: visitId, events: [{ type: 'visit.logged', ...idsOf(logged), worry: answers.worry }] }
  },
})

/** The visit that was logged under this id; one of another match does not exist for this one. */
async function alreadyLogged({ tx }: Work, visitId: string, matchId: string) {
  const [known] = await tx.select().from(visits).where(eq(visits.id, visitId))
  if (known && known.matchId !== matchId) throw new Refused('not-found', 'There is no such visit.')
  return known
}
