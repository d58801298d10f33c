import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { advance, revise } from '#app/kernel/advance.ts'
import { defineCommand, type Outcome, type Work } from '#app/kernel/command.ts'
import { day, id, words } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { partnerReturnEditions, partnerReturns } from '#db/schema/index.ts'
import { quarterBeginning, returnCalendar } from './calendar.ts'
import { differingMeasures } from './differences.ts'
import type { PartnersEvent } from './events.ts'
import { figuresFromRecords, noFigures, spanUpTo } from './figures.ts'
import { journey } from './journey.ts'
import { mayBeCertified } from './quarters.ts'
import { managersOn } from './recipients.ts'
import { organisation } from './records.ts'
import { fingerprintOf, hashOf } from './seal-edition.ts'
import { tell } from './tell.ts'
import { declarations, type Figures } from './vocabulary.ts'

const BOTH = 'Tick both to certify'

/** Characters of a story or an answer: about 300 words. */
export const STORY_LIMIT = 2000

/**
 * Certifies an organisation's figures for a quarter, from its last day on. The figures are counted from the records
 * in the same transaction and frozen as the next edition; the editions before stay. Where the records have changed
 * since the page was read, it refuses with `conflict`, for nobody certifies what they have not seen.
 */
export const certifyReturn = defineCommand({
  name: 'partners.certify-return',
  action: 'partners.certify-return',
  on: organisation,
  input: z.strictObject({
    organisationId: id,
    quarter: day,
    /** The number of the latest edition on the page; 0 where there was none. */
    edition: z.number({ error: 'Open the page again' }).int().min(0),
    /** The fingerprint of the figures that were on the page. */
    figures: z.string({ error: 'Open the page again' }).max(64),
    story: words({ max: STORY_LIMIT }).optional(),
    answer: words({ max: STORY_LIMIT }).optional(),
    declarations: z
      .array(z.enum(declarations), { error: BOTH })
      .refine((ticked) => declarations.every((one) => ticked.includes(one)), BOTH),
  }),
  async run({ organisation: own, input, ...work }): Promise<Outcome<string, PartnersEvent>> {
    const { tx, today, newId, now, actor } = work
    const calendar = await returnCalendar(tx)
    const quarter = quarterBeginning(input.quarter, calendar, today)
    if (!mayBeCertified(quarter, today))
      throw new Refused('invalid', 'A return can be certified from the last day of its quarter.')
    const found = await figuresFromRecords(tx, spanUpTo(quarter, today), calendar, own.id)
    const figures = found.get(own.id) ?? noFigures
    const earlier = await returnOf(work, own.id, quarter.from)
    if (input.edition !== (earlier?.edition ?? 0) || input.figures !== fingerprintOf(figures))
      throw new Refused('conflict', 'The numbers have changed since you opened this page. Check them again.')
    if (earlier) await mustSayWhy(work, earlier, figures, input.answer)

    const number = (earlier?.edition ?? 0) + 1
    const draft = earlier ?? {
      id: newId(),
      organisationId: own.id,
      quarter: quarter.from,
      stage: 'draft' as const,
      edition: number,
      certifiedOn: today,
      version: 1,
    }
    if (!earlier) await tx.insert(partnerReturns).values(draft)
    const moved = await advance(work, partnerReturns, journey, draft, 'certify', today)
    await revise(work, partnerReturns, journey.subject, moved, {
      edition: number,
      certifiedOn: today,
      acceptedOn: null,
    })
    const editionId = newId()
    const lock = async (column: 'story' | 'answer') => {
      const text = input[column]
      const key = { kind: 'organisation', id: own.id } as const
      return text ? work.lock(key, partnerReturnEditions[column], editionId, text) : null
    }
    const edition = {
      id: editionId,
      returnId: draft.id,
      number,
      figures,
      story: await lock('story'),
      answer: await lock('answer'),
      certifiedBy: actor.accountId,
      certifiedOn: today,
      recordedAt: now,
    }
    await tx.insert(partnerReturnEditions).values({ ...edition, hash: hashOf(edition) })
    const ids = { organisationId: own.id, quarter: quarter.from }
    return {
      result: draft.id,
      events: [
        { type: 'return.certified', returnId: draft.id, ...ids, edition: String(number) },
        ...tell(await managersOn(tx, today), ids, 'certified'),
      ],
    }
  },
})

async function returnOf({ tx }: Work, organisationId: string, quarter: string) {
  const [found] = await tx
    .select()
    .from(partnerReturns)
    .where(and(eq(partnerReturns.quarter, quarter), eq(partnerReturns.organisationId, organisationId)))
  return found
}

/** Certifying again needs its reason: an answer to the question, or why the numbers are others. */
async function mustSayWhy(
  { tx }: Work,
  earlier: typeof partnerReturns.$inferSelect,
  now: Figures,
  answer: string | undefined,
): Promise<void> {
  if (answer) return
  const refuse = (says: string) => {
    throw new Refused('invalid', 'Check your answers.', { answer: [says] })
  }
  if (earlier.stage === 'queried') refuse('Answer the question')
  const [latest] = await tx
    .select({ figures: partnerReturnEditions.figures })
    .from(partnerReturnEditions)
    .where(
      and(eq(partnerReturnEditions.returnId, earlier.id), eq(partnerReturnEditions.number, earlier.edition)),
    )
  if (latest && differingMeasures(latest.figures, now).length > 0) refuse('Say why the numbers have changed')
}
