import { z } from 'zod'
import { advance, revise } from '#app/kernel/advance.ts'
import { defineCommand, type Outcome } from '#app/kernel/command.ts'
import { addDays } from '#app/kernel/day.ts'
import { id, version, words } from '#app/kernel/inputs.ts'
import { partnerReturnQueries, partnerReturns } from '#db/schema/index.ts'
import { returnCalendar } from './calendar.ts'
import type { PartnersEvent } from './events.ts'
import { journey } from './journey.ts'
import { termsOn } from './quarters.ts'
import { reportersOn } from './recipients.ts'
import { partnerReturn } from './records.ts'
import { tell } from './tell.ts'

/** Asks the partner about a certified return. The partner answers by certifying again. */
export const queryReturn = defineCommand({
  name: 'partners.query-return',
  action: 'partners.query-return',
  on: partnerReturn,
  input: z.strictObject({
    partnerReturnId: id,
    version,
    question: words({ max: 1000, missing: 'Enter your question' }),
  }),
  async run({ partnerReturn: asked, input, ...work }): Promise<Outcome<string, PartnersEvent>> {
    const { tx, today, newId, now, actor, lock } = work
    const { id: returnId, organisationId, quarter, edition } = asked
    await advance(work, partnerReturns, journey, asked, 'query', today)
    const queryId = newId()
    const { answerDays } = termsOn(await returnCalendar(tx), today)
    await tx.insert(partnerReturnQueries).values({
      id: queryId,
      returnId,
      edition,
      question: await lock(
        { kind: 'organisation', id: organisationId },
        partnerReturnQueries.question,
        queryId,
        input.question,
      ),
      askedBy: actor.accountId,
      askedOn: today,
      answerBy: addDays(today, answerDays),
      recordedAt: now,
    })
    return {
      result: returnId,
      events: [
        { type: 'return.queried', returnId, organisationId, quarter, edition: String(edition) },
        ...tell(await reportersOn(tx, today, organisationId), asked, 'queried'),
      ],
    }
  },
})

/** Accepts a certified return: its figures are the programme's from then on. */
export const acceptReturn = defineCommand({
  name: 'partners.accept-return',
  action: 'partners.accept-return',
  on: partnerReturn,
  input: z.strictObject({ partnerReturnId: id, version }),
  async run({ partnerReturn: judged, ...work }): Promise<Outcome<string, PartnersEvent>> {
    const { tx, today } = work
    const { id: returnId, organisationId, quarter, edition } = judged
    const moved = await advance(work, partnerReturns, journey, judged, 'accept', today)
    await revise(work, partnerReturns, journey.subject, moved, { acceptedOn: today })
    return {
      result: returnId,
      events: [
        { type: 'return.accepted', returnId, organisationId, quarter, edition: String(edition) },
        ...tell(await reportersOn(tx, today, organisationId), judged, 'accepted'),
      ],
    }
  },
})
