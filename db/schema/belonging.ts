import { feedbackAnswers, requestKinds, requestStages } from '#app/domain/belonging/vocabulary.ts'
import { c } from '../columns.ts'
import { families } from './families.ts'
import { matches } from './matching.ts'

/** What a family asked for on its own page about its match. */
export const familyRequests = c.table(
  'family_requests',
  {
    id: c.id().primaryKey(),
    familyId: c
      .id()
      .notNull()
      .references(() => families.id),
    matchId: c
      .id()
      .notNull()
      .references(() => matches.id),
    /** Where the coordinators of the match sit. */
    organisationId: c.id().notNull(),
    districtId: c.id().notNull(),
    kind: c.oneOf(requestKinds).notNull(),
    stage: c.oneOf(requestStages).notNull(),
    askedAt: c.instant().notNull(),
    askedBy: c.id().notNull(),
    version: c.count().notNull().default(1),
  },
  (t) => [
    c.index('family_requests_by_family').on(t.familyId, t.stage),
    c.index('family_requests_by_match').on(t.matchId, t.askedAt, t.id),
    c.index('family_requests_waiting').on(t.stage, t.askedAt, t.id),
  ],
)

/** How a family says it is going with its mentor. Coordinators alone read it. */
export const familyFeedback = c.table(
  'family_feedback',
  {
    id: c.id().primaryKey(),
    familyId: c
      .id()
      .notNull()
      .references(() => families.id),
    matchId: c
      .id()
      .notNull()
      .references(() => matches.id),
    answer: c.oneOf(feedbackAnswers).notNull(),
    givenOn: c.day().notNull(),
    recordedAt: c.instant().notNull(),
    givenBy: c.id().notNull(),
  },
  (t) => [c.index('family_feedback_by_match').on(t.matchId, t.recordedAt, t.id)],
)
