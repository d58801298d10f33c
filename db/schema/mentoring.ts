import { visitMedia, worryLevels } from '#app/domain/mentoring/vocabulary.ts'
import { c } from '../columns.ts'
import { accounts } from './accounts.ts'
import { matches } from './matching.ts'

/** Any contact of a mentor with the family, as the mentor logged it. */
export const visits = c.table(
  'visits',
  {
    /** Made by the browser where it can, so that a log sent twice is one visit. */
    id: c.id().primaryKey(),
    matchId: c
      .id()
      .notNull()
      .references(() => matches.id),
    familyId: c.id().notNull(),
    volunteerId: c.id().notNull(),
    happenedOn: c.day().notNull(),
    /** When it began, `HH:MM` on a clock in the programme's zone; null when it was not said. */
    startedAt: c.words(),
    minutes: c.count().notNull(),
    medium: c.oneOf(visitMedia).notNull(),
    present: c.record<string[]>().notNull(),
    outsideRole: c.record<string[]>().notNull(),
    note: c.personal(),
    /** What the mentor chose to share with the key worker; the family and those who look after the match read it too. */
    sharedSummary: c.personal(),
    /** How it felt, 1 to 5; null when it was not said. */
    mood: c.count(),
    worry: c.oneOf(worryLevels).notNull(),
    miles: c.number(),
    nextVisitOn: c.day(),
    /** When the next visit begins, `HH:MM` on a clock in the programme's zone; null when it was not agreed. */
    nextVisitAt: c.words(),
    /** What mentor and family agreed to do then. */
    nextVisitPlan: c.personal(),
    /** When a coordinator said that they have read the worry; null until then. */
    worryReadAt: c.instant(),
    worryReadBy: c.id(),
    recordedAt: c.instant().notNull(),
    recordedBy: c.id().notNull(),
    version: c.count().notNull().default(1),
  },
  (t) => [
    c.index('visits_by_match').on(t.matchId, t.happenedOn, t.id),
    c.index('visits_by_volunteer').on(t.volunteerId, t.happenedOn, t.id),
    c.index('visits_by_family').on(t.familyId, t.happenedOn, t.id),
    c.index('visits_by_day').on(t.happenedOn),
    c.index('visits_by_plan').on(t.nextVisitOn, t.matchId),
    c.index('visits_by_worry').on(t.worry, t.worryReadAt, t.recordedAt),
  ],
)

/** What was added to a visit after its 72 hours. */
export const visitAddenda = c.table(
  'visit_addenda',
  {
    id: c.id().primaryKey(),
    visitId: c
      .id()
      .notNull()
      .references(() => visits.id),
    note: c.personal().notNull(),
    recordedAt: c.instant().notNull(),
    recordedBy: c.id().notNull(),
  },
  (t) => [c.index('visit_addenda_by_visit').on(t.visitId)],
)

/** The address under which somebody's calendar reads their planned visits. Only the SHA-256 of its secret is stored. */
export const calendarFeeds = c.table(
  'calendar_feeds',
  {
    id: c.id().primaryKey(),
    accountId: c
      .id()
      .notNull()
      .references(() => accounts.id),
    tokenHash: c.id().notNull(),
    madeAt: c.instant().notNull(),
    revokedAt: c.instant(),
  },
  (t) => [
    c.uniqueIndex('calendar_feeds_by_token').on(t.tokenHash),
    c.index('calendar_feeds_by_account').on(t.accountId, t.revokedAt),
  ],
)
