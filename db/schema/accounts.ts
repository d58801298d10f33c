import { relationKinds } from '#app/kernel/actor.ts'
import { c } from '../columns.ts'

/** Somebody who can sign in. Family members and volunteers hold separate accounts, even with one e-mail address. */
export const accounts = c.table(
  'accounts',
  {
    id: c.id().primaryKey(),
    kind: c.oneOf(['staff', 'volunteer', 'family']).notNull(),
    /** How the account is named on screens and in the audit log. */
    displayName: c.words().notNull(),
    email: c.personal().notNull(),
    emailIndex: c.words().notNull(),
    /** Argon2id; null until the invitation is taken up. */
    passwordHash: c.words(),
    createdAt: c.instant().notNull(),
    disabledAt: c.instant(),
    version: c.count().notNull().default(1),
  },
  (t) => [
    c.uniqueIndex('accounts_by_email').on(t.emailIndex, t.kind),
    c.index('accounts_by_name').on(t.kind, t.displayName, t.id),
  ],
)

/** How an account stands to records, from day to day. Rows are ended, never deleted. */
export const relations = c.table(
  'relations',
  {
    id: c.id().primaryKey(),
    accountId: c
      .id()
      .notNull()
      .references(() => accounts.id),
    kind: c.oneOf(relationKinds).notNull(),
    organisationId: c.id(),
    districtId: c.id(),
    familyId: c.id(),
    volunteerId: c.id(),
    fromOn: c.day().notNull(),
    /** The last day on which it holds; null while it is open. */
    toOn: c.day(),
    grantedBy: c.id().notNull(),
    recordedAt: c.instant().notNull(),
  },
  (t) => [
    c.index('relations_by_account').on(t.accountId),
    c.index('relations_by_family').on(t.familyId),
    c.index('relations_by_volunteer').on(t.volunteerId),
  ],
)

/** Signed-in browsers. Only the SHA-256 of a session's id is stored. */
export const sessions = c.table(
  'sessions',
  {
    idHash: c.id().primaryKey(),
    accountId: c
      .id()
      .notNull()
      .references(() => accounts.id),
    startedAt: c.instant().notNull(),
    /** When it ends unless it is used before. */
    idleUntil: c.instant().notNull(),
    /** When it ends however much it is used. */
    absoluteUntil: c.instant().notNull(),
    endedAt: c.instant(),
  },
  (t) => [c.index('sessions_by_account').on(t.accountId), c.index('sessions_by_end').on(t.absoluteUntil)],
)

/** Links sent by e-mail, stored as SHA-256, each for one purpose and one use. */
export const tokens = c.table(
  'tokens',
  {
    hash: c.id().primaryKey(),
    purpose: c.oneOf(['invitation', 'reset']).notNull(),
    accountId: c
      .id()
      .notNull()
      .references(() => accounts.id),
    createdAt: c.instant().notNull(),
    expiresAt: c.instant().notNull(),
    usedAt: c.instant(),
  },
  (t) => [c.index('tokens_by_account').on(t.accountId, t.purpose)],
)

/** Wrong passwords lately, by account and by address, as keyed fingerprints. */
export const signInFailures = c.table('sign_in_failures', {
  source: c.id().primaryKey(),
  count: c.count().notNull(),
  lastAt: c.instant().notNull(),
  blockedUntil: c.instant(),
})
