import { leavingReasons, volunteerRoles, volunteerStages } from '#app/domain/recruitment/vocabulary.ts'
import { c } from '../columns.ts'
import { accounts } from './accounts.ts'
import { districts, organisations } from './reference.ts'

/**
 * Anyone recruited, from the first enquiry on. Names are open so that lists sort; how to reach them is not.
 * Nothing here may point at a family: that somebody has been through the programme is known only to the firewall.
 */
export const volunteers = c.table(
  'volunteers',
  {
    id: c.id().primaryKey(),
    /** What people quote on the telephone: V-0042. */
    reference: c.id().notNull(),
    organisationId: c
      .id()
      .notNull()
      .references(() => organisations.id),
    districtId: c
      .id()
      .notNull()
      .references(() => districts.id),
    outcode: c.words(),
    displayName: c.words().notNull(),
    /** The name without accents or capitals, to sort and search by on both engines. */
    foldedName: c.words().notNull(),
    email: c.personal(),
    emailIndex: c.words(),
    phone: c.personal(),
    phoneIndex: c.words(),
    dateOfBirth: c.personal(),
    /** Why they would like to be a mentor, in their own words. */
    motivation: c.personal(),
    role: c.oneOf(volunteerRoles).notNull(),
    stage: c.oneOf(volunteerStages).notNull(),
    source: c.words(),
    enquiredOn: c.day().notNull(),
    overseasNeeded: c.yes().notNull().default(false),
    /** The day of the last gate, worked out from the gate facts whenever one is recorded; null until all are met. */
    recruitedAndTrainedOn: c.day(),
    leftOn: c.day(),
    /** Why they left, where they said; null for those who did not leave of their own accord. */
    leftBecause: c.oneOf(leavingReasons),
    /** The coordinator who looks after them; null while nobody in particular does. */
    coordinatorId: c.id().references(() => accounts.id),
    supervisorId: c.id().references(() => accounts.id),
    /** The day of the last supervision that was held, kept here so that who is due is one indexed question. */
    supervisedOn: c.day(),
    createdAt: c.instant().notNull(),
    version: c.count().notNull().default(1),
  },
  (t) => [
    c.uniqueIndex('volunteers_by_reference').on(t.reference),
    c.index('volunteers_by_name').on(t.organisationId, t.foldedName, t.id),
    c.index('volunteers_by_stage').on(t.organisationId, t.stage, t.foldedName, t.id),
    c.index('volunteers_by_stage_and_enquiry').on(t.stage, t.enquiredOn, t.id),
    c.index('volunteers_by_district').on(t.districtId, t.foldedName, t.id),
    c.index('volunteers_by_counted_day').on(t.recruitedAndTrainedOn, t.organisationId),
    c.index('volunteers_by_enquiry').on(t.enquiredOn, t.organisationId),
    c.index('volunteers_by_leaving').on(t.leftOn, t.organisationId),
    c.index('volunteers_by_email').on(t.emailIndex),
    c.index('volunteers_by_phone').on(t.phoneIndex),
    c.index('volunteers_by_stage_and_name').on(t.stage, t.foldedName, t.id),
    c.index('volunteers_by_coordinator_and_name').on(t.coordinatorId, t.foldedName, t.id),
    c.index('volunteers_by_source').on(t.source, t.foldedName, t.id),
    c.index('volunteers_by_organisation_and_enquiry').on(t.organisationId, t.enquiredOn, t.id),
    c.index('volunteers_by_version').on(t.version, t.id),
    c.index('volunteers_by_folded_name').on(t.foldedName, t.id),
    c.index('volunteers_by_supervisor').on(t.supervisorId, t.id),
    c.index('volunteers_by_coordinator').on(t.coordinatorId, t.stage, t.id),
  ],
)

/** What a volunteer offers as a mentor, encrypted with their key. */
export const mentorOffers = c.table('mentor_offers', {
  id: c
    .id()
    .primaryKey()
    .references(() => volunteers.id),
  offer: c.personal().notNull(),
  version: c.count().notNull().default(1),
})

/** The last number given out for each kind of readable reference. */
export const counters = c.table('counters', {
  name: c.id().primaryKey(),
  last: c.count().notNull(),
})
