import { and, desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { held } from '#app/kernel/actor.ts'
import { day, id } from '#app/kernel/inputs.ts'
import { defineQuery } from '#app/kernel/query.ts'
import { locked } from '#app/kernel/vault.ts'
import type { Reader } from '#db/client.ts'
import { accounts, partnerReturnEditions, partnerReturnQueries, partnerReturns } from '#db/schema/index.ts'
import { quarterBeginning, returnCalendar } from './calendar.ts'
import { figuresFromRecords, noFigures, spanUpTo } from './figures.ts'
import { mayBeCertified } from './quarters.ts'
import { organisation } from './records.ts'
import { fingerprintOf } from './seal-edition.ts'

/** One organisation's return for one quarter: the records now, every edition that was certified, and what was asked. */
export const seeReturn = defineQuery({
  name: 'partners.return',
  action: 'partners.see-return',
  on: organisation,
  input: z.object({ organisationId: id, quarter: day }),
  reveals: {
    organisationId: 'T1',
    organisation: 'T1',
    host: 'T1',
    today: 'T1',
    quarter: 'T1',
    stage: 'T1',
    returnId: 'T1',
    version: 'T1',
    acceptedOn: 'T1',
    figures: 'T1',
    fingerprint: 'T1',
    editions: 'T2',
    questions: 'T2',
    reports: 'T1',
    judges: 'T1',
    mayCertify: 'T1',
  },
  async run({ db, organisation: own, input, today, actor }) {
    const calendar = await returnCalendar(db)
    const quarter = quarterBeginning(input.quarter, calendar, today)
    const [found, editions] = await certified(db, own.id, quarter.from)
    const questions = found ? await asked(db, found.id) : []
    const counted = await figuresFromRecords(db, spanUpTo(quarter, today), calendar, own.id)
    const figures = counted.get(own.id) ?? noFigures
    const stage = found?.stage ?? 'draft'
    return {
      organisationId: own.id,
      organisation: own.name,
      host: calendar.host,
      today,
      quarter,
      stage,
      returnId: found?.id ?? null,
      version: found?.version ?? null,
      acceptedOn: found?.acceptedOn ?? null,
      figures,
      fingerprint: fingerprintOf(figures),
      editions,
      questions,
      reports: held(actor, 'reports_for').some(({ organisation: theirs }) => !theirs || theirs === own.id),
      judges: held(actor, 'manages').length > 0,
      mayCertify: mayBeCertified(quarter, today) && stage !== 'accepted',
    }
  },
})

/** How an account is named whose record was erased. */
const NOBODY_NOW = 'Somebody no longer on record'

async function certified(db: Reader, organisationId: string, quarter: string) {
  const rows = await db
    .select({ found: partnerReturns, edition: partnerReturnEditions, by: accounts.displayName })
    .from(partnerReturns)
    .innerJoin(partnerReturnEditions, eq(partnerReturnEditions.returnId, partnerReturns.id))
    .leftJoin(accounts, eq(accounts.id, partnerReturnEditions.certifiedBy))
    .where(and(eq(partnerReturns.quarter, quarter), eq(partnerReturns.organisationId, organisationId)))
    .orderBy(desc(partnerReturnEditions.number))
  const editions = rows.map(({ edition: { id: editionId, story, answer, ...edition }, by }) => ({
    number: edition.number,
    figures: edition.figures,
    certifiedOn: edition.certifiedOn,
    certifiedBy: by ?? NOBODY_NOW,
    hash: edition.hash,
    story: locked(partnerReturnEditions.story, editionId, story),
    answer: locked(partnerReturnEditions.answer, editionId, answer),
  }))
  return [rows.at(0)?.found, editions] as const
}

async function asked(db: Reader, returnId: string) {
  const rows = await db
    .select({ query: partnerReturnQueries, by: accounts.displayName })
    .from(partnerReturnQueries)
    .leftJoin(accounts, eq(accounts.id, partnerReturnQueries.askedBy))
    .where(eq(partnerReturnQueries.returnId, returnId))
    .orderBy(desc(partnerReturnQueries.recordedAt))
  return rows.map(({ query, by }) => ({
    id: query.id,
    edition: query.edition,
    askedOn: query.askedOn,
    answerBy: query.answerBy,
    askedBy: by ?? NOBODY_NOW,
    question: locked(partnerReturnQueries.question, query.id, query.question),
  }))
}
