import { closureReasons, matchStages, pauseReasons } from '#app/domain/matching/vocabulary.ts'
import { c } from '../columns.ts'
import { accounts } from './accounts.ts'
import { families } from './families.ts'
import { volunteers } from './people.ts'
import { districts, organisations } from './reference.ts'

/** One volunteer proposed to, or mentoring, one family. */
export const matches = c.table(
  'matches',
  {
    id: c.id().primaryKey(),
    reference: c.id().notNull(),
    familyId: c
      .id()
      .notNull()
      .references(() => families.id),
    volunteerId: c
      .id()
      .notNull()
      .references(() => volunteers.id),
    organisationId: c
      .id()
      .notNull()
      .references(() => organisations.id),
    districtId: c
      .id()
      .notNull()
      .references(() => districts.id),
    stage: c.oneOf(matchStages).notNull(),
    proposedOn: c.day().notNull(),
    endedOn: c.day(),
    endedBecause: c.oneOf(closureReasons),
    /** Why it rests; kept only while it does. */
    pausedBecause: c.oneOf(pauseReasons),
    /** The day on which to look at a paused match again; kept only while it rests. */
    pausedUntil: c.day(),
    /** The coordinator who looks after the match. */
    coordinatorId: c
      .id()
      .notNull()
      .references(() => accounts.id),
    /** The professional whom mentor and family can always reach: the key worker, or the coordinator where there is none. */
    professionalId: c
      .id()
      .notNull()
      .references(() => accounts.id),
    /** Why this pair was proposed, in points and words, as they stood on that day. */
    reasons: c.personal().notNull(),
    version: c.count().notNull().default(1),
  },
  (t) => [
    c.uniqueIndex('matches_by_reference').on(t.reference),
    c.index('matches_by_family').on(t.familyId, t.stage),
    c.index('matches_by_volunteer').on(t.volunteerId, t.stage),
    c.index('matches_by_organisation').on(t.organisationId, t.stage, t.id),
    c.index('matches_by_professional').on(t.professionalId, t.stage),
    c.index('matches_by_stage').on(t.stage, t.id),
    c.index('matches_by_day').on(t.proposedOn, t.id),
    c.index('matches_by_organisation_and_day').on(t.organisationId, t.proposedOn, t.id),
    c.index('matches_by_district_and_day').on(t.districtId, t.proposedOn, t.id),
    c.index('matches_by_stage_and_day').on(t.stage, t.proposedOn, t.id),
    c.index('matches_by_coordinator_and_day').on(t.coordinatorId, t.proposedOn, t.id),
    c.index('matches_by_coordinator').on(t.coordinatorId, t.stage, t.id),
  ],
)
