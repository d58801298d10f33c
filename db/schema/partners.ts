import { type Figures, returnStages } from '#app/domain/partners/vocabulary.ts'
import { c } from '../columns.ts'
import { organisations } from './reference.ts'

/** One organisation's return for one quarter. There is no row until it is certified for the first time. */
export const partnerReturns = c.table(
  'partner_returns',
  {
    id: c.id().primaryKey(),
    organisationId: c
      .id()
      .notNull()
      .references(() => organisations.id),
    /** The first day of the quarter. */
    quarter: c.day().notNull(),
    stage: c.oneOf(returnStages).notNull(),
    /** The number of the latest edition, and the day it was certified. */
    edition: c.count().notNull(),
    certifiedOn: c.day().notNull(),
    acceptedOn: c.day(),
    version: c.count().notNull().default(1),
  },
  (t) => [c.uniqueIndex('partner_returns_by_quarter').on(t.quarter, t.organisationId)],
)

/** The figures as they were certified. Never changed: certifying again makes the next edition. */
export const partnerReturnEditions = c.table(
  'partner_return_editions',
  {
    id: c.id().primaryKey(),
    returnId: c
      .id()
      .notNull()
      .references(() => partnerReturns.id),
    number: c.count().notNull(),
    figures: c.record<Figures>().notNull(),
    /** What happened in the quarter, in the partner's words, encrypted with the organisation's key. */
    story: c.personal(),
    /** The answer to what was asked, and why numbers have changed since the edition before. */
    answer: c.personal(),
    certifiedBy: c.id().notNull(),
    certifiedOn: c.day().notNull(),
    recordedAt: c.instant().notNull(),
    /** SHA-256 over everything above, to show that nothing was touched since. */
    hash: c.words().notNull(),
  },
  (t) => [c.uniqueIndex('partner_return_editions_by_number').on(t.returnId, t.number)],
)

/** What the programme asked about a return. */
export const partnerReturnQueries = c.table(
  'partner_return_queries',
  {
    id: c.id().primaryKey(),
    returnId: c
      .id()
      .notNull()
      .references(() => partnerReturns.id),
    /** The edition that was asked about. */
    edition: c.count().notNull(),
    question: c.personal().notNull(),
    askedBy: c.id().notNull(),
    askedOn: c.day().notNull(),
    answerBy: c.day().notNull(),
    recordedAt: c.instant().notNull(),
  },
  (t) => [c.index('partner_return_queries_by_return').on(t.returnId, t.recordedAt)],
)
