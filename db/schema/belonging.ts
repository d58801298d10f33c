import { feedbackAnswers, requestKinds, requestOutcomes } from '#app/domain/belonging/vocabulary.ts'
import { c } from '../columns.ts'
import { families } from './families.ts'
import { matches } from './matching.ts'

/** What a family asked for on its own page. Each waits until somebody has dealt with it or the family takes it back. */
export const familyRequests = c.table(
  'family_requests',
  {
    id: c.id().primaryKey(),
    familyId: c
      .id()
      .notNull()
      .references(() => families.id),
    /** Where the coordinators sit who deal with it: those of the match, or of the family where there is none. */
    organisationId: c.id().notNull(),
    districtId: c.id().notNull(),
    matchId: c.id().references(() => matches.id),
    /** The match whose mentor is told as well; null where only coordinators may know that it was asked. */
    toldMatchId: c.id(),
    kind: c.oneOf(requestKinds).notNull(),
    /** The planned visit it is about. */
    aboutDay: c.day(),
    words: c.personal(),
    askedAt: c.instant().notNull(),
    askedBy: c.id().notNull(),
    closedAt: c.instant(),
    closedBy: c.id(),
    outcome: c.oneOf(requestOutcomes),
    version: c.count().notNull().default(1),
  },
  (t) => [
    c.index('family_requests_by_family').on(t.familyId, t.askedAt),
    c.index('family_requests_by_match').on(t.matchId, t.askedAt),
    c.index('family_requests_told').on(t.toldMatchId, t.closedAt),
    c.index('family_requests_waiting').on(t.closedAt, t.askedAt, t.id),
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
