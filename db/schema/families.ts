import { consentKinds, familyStages } from '#app/domain/families/vocabulary.ts'
import { c } from '../columns.ts'
import { accounts } from './accounts.ts'
import { districts, organisations, teams } from './reference.ts'

/** A family's place in the programme: a readable reference, dates and who is responsible. No names. */
export const families = c.table(
  'families',
  {
    id: c.id().primaryKey(),
    /** What people quote on the telephone: F-0123. */
    reference: c.id().notNull(),
    /** The organisation whose coordinators find its mentor. */
    organisationId: c
      .id()
      .notNull()
      .references(() => organisations.id),
    districtId: c
      .id()
      .notNull()
      .references(() => districts.id),
    teamId: c.id().references(() => teams.id),
    keyWorkerId: c.id().references(() => accounts.id),
    stage: c.oneOf(familyStages).notNull(),
    referredOn: c.day().notNull(),
    startedOn: c.day(),
    expectedExitOn: c.day(),
    createdAt: c.instant().notNull(),
    version: c.count().notNull().default(1),
  },
  (t) => [
    c.uniqueIndex('families_by_reference').on(t.reference),
    c.index('families_by_organisation').on(t.organisationId, t.stage, t.id),
    c.index('families_by_stage').on(t.stage, t.id),
    c.index('families_by_key_worker').on(t.keyWorkerId),
  ],
)

/** The people of a family. Part of the family file. */
export const familyMembers = c.table(
  'family_members',
  {
    id: c.id().primaryKey(),
    familyId: c
      .id()
      .notNull()
      .references(() => families.id),
    role: c.oneOf(['main_carer', 'adult', 'child']).notNull(),
    displayName: c.personal(),
    birthMonth: c.personal(),
    phone: c.personal(),
    email: c.personal(),
  },
  (t) => [c.index('family_members_by_family').on(t.familyId)],
)

/** The family file: for the family's own team, never for those who recruit or match. */
export const familyFiles = c.table('family_files', {
  id: c
    .id()
    .primaryKey()
    .references(() => families.id),
  address: c.sealed(),
  /** The ids of the criteria met, as a JSON list. */
  criteriaMet: c.personal(),
  levelOfNeed: c.count(),
  needs: c.personal(),
  version: c.count().notNull().default(1),
})

/** What the family agreed to share so that a mentor can be found, and nothing else. */
export const matchingProfiles = c.table(
  'matching_profiles',
  {
    id: c
      .id()
      .primaryKey()
      .references(() => families.id),
    organisationId: c
      .id()
      .notNull()
      .references(() => organisations.id),
    districtId: c
      .id()
      .notNull()
      .references(() => districts.id),
    outcode: c.words(),
    familyName: c.personal().notNull(),
    firstNames: c.personal(),
    safeContact: c.personal(),
    need: c.personal().notNull(),
    /** The coordinator who finds and looks after its mentor; null while nobody in particular does. */
    coordinatorId: c.id().references(() => accounts.id),
    /** Since when the family has waited for a mentor; null when it is not waiting. */
    waitingSince: c.day(),
    version: c.count().notNull().default(1),
  },
  (t) => [
    c.index('matching_profiles_by_wait').on(t.organisationId, t.waitingSince, t.id),
    c.index('matching_profiles_by_wait_everywhere').on(t.waitingSince, t.id),
    c.index('matching_profiles_by_district_and_wait').on(t.districtId, t.waitingSince, t.id),
    c.index('matching_profiles_by_coordinator_and_wait').on(t.coordinatorId, t.waitingSince, t.id),
    c.index('matching_profiles_by_organisation').on(t.organisationId, t.id),
    c.index('matching_profiles_by_district').on(t.districtId, t.id),
    c.index('matching_profiles_by_version').on(t.version, t.id),
  ],
)

/** Each consent apart, with the day it was given and the day it was taken back. */
export const consents = c.table(
  'consents',
  {
    id: c.id().primaryKey(),
    familyId: c
      .id()
      .notNull()
      .references(() => families.id),
    kind: c.oneOf(consentKinds).notNull(),
    wordingVersion: c.count().notNull(),
    givenOn: c.day().notNull(),
    withdrawnOn: c.day(),
    recordedAt: c.instant().notNull(),
    recordedBy: c.id().notNull(),
  },
  (t) => [c.index('consents_by_family').on(t.familyId, t.kind)],
)
