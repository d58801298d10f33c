import {
  concernAbout,
  concernStages,
  dangers,
  decisions,
  familyTold,
  raisers,
  referralPlaces,
} from '#app/domain/safeguarding/vocabulary.ts'
import { c } from '../columns.ts'
import { matches } from './matching.ts'

/**
 * A worry that somebody told. What was seen or said, and why it was decided as it was, is sealed with a key of its
 * own, so that it is kept as long as the law asks, whatever becomes of the family's record.
 */
export const concerns = c.table(
  'concerns',
  {
    id: c.id().primaryKey(),
    /** What people quote on the telephone: C-0042. */
    reference: c.id().notNull(),
    stage: c.oneOf(concernStages).notNull(),
    about: c.oneOf(concernAbout).notNull(),
    danger: c.oneOf(dangers).notNull(),
    told: c.record<string[]>().notNull(),
    happenedOn: c.day().notNull(),
    raisedAt: c.instant().notNull(),
    raisedById: c.id().notNull(),
    raisedAs: c.oneOf(raisers).notNull(),
    /** What it touches, as far as the raiser could say. */
    matchId: c.id().references(() => matches.id),
    familyId: c.id(),
    volunteerId: c.id(),
    organisationId: c.id(),
    districtId: c.id(),
    /** What was seen or said, in the raiser's own words. */
    words: c.sealed().notNull(),
    /** Whom it is kept from, because it is about them. */
    withheldFromId: c.id(),
    /** The manager who acts on it, where no safeguarding lead can. */
    managerId: c.id(),
    /** When the next step is due; null once it is closed. */
    dueAt: c.instant(),
    acknowledgedAt: c.instant(),
    acknowledgedById: c.id(),
    /** What the raiser is told, and nothing else is. */
    advice: c.personal(),
    decidedAt: c.instant(),
    decidedById: c.id(),
    decision: c.oneOf(decisions),
    rationale: c.sealed(),
    familyTold: c.oneOf(familyTold),
    /** Why the family was not told. */
    familyWhy: c.sealed(),
    closedAt: c.instant(),
    outcome: c.sealed(),
    version: c.count().notNull().default(1),
  },
  (t) => [
    c.uniqueIndex('concerns_by_reference').on(t.reference),
    c.index('concerns_by_term').on(t.dueAt, t.id),
    c.index('concerns_by_match').on(t.matchId, t.dueAt),
    c.index('concerns_by_raiser').on(t.raisedById, t.id),
  ],
)

/** Each time a concern was told to another agency. Rows are added, never changed. */
export const concernReferrals = c.table(
  'concern_referrals',
  {
    id: c.id().primaryKey(),
    concernId: c
      .id()
      .notNull()
      .references(() => concerns.id),
    place: c.oneOf(referralPlaces).notNull(),
    madeOn: c.day().notNull(),
    /** The number or name the other agency gave. */
    theirReference: c.sealed(),
    /** Whether it was made, or followed up, in writing. */
    inWriting: c.yes().notNull(),
    recordedAt: c.instant().notNull(),
    recordedBy: c.id().notNull(),
  },
  (t) => [c.index('concern_referrals_by_concern').on(t.concernId, t.id)],
)

/** Matches whose visits rest until the safeguarding lead says otherwise. It says that they do, and never why. */
export const visitHolds = c.table(
  'visit_holds',
  {
    id: c.id().primaryKey(),
    matchId: c
      .id()
      .notNull()
      .references(() => matches.id),
    concernId: c
      .id()
      .notNull()
      .references(() => concerns.id),
    /** As on the concern: who is not to learn of it learns of no hold either. */
    withheldFromId: c.id(),
    placedAt: c.instant().notNull(),
    placedById: c.id().notNull(),
    liftedAt: c.instant(),
    liftedById: c.id(),
  },
  (t) => [
    c.index('visit_holds_by_match').on(t.matchId, t.liftedAt),
    c.index('visit_holds_by_concern').on(t.concernId, t.liftedAt),
  ],
)
