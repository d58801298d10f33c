import { sql } from 'drizzle-orm'
import { c } from '../columns.ts'

/** Whose key encrypts a value: erasing that one key erases all of it. */
export const keyOwners = ['family', 'volunteer', 'account', 'organisation', 'platform', 'concern'] as const
export type KeyOwner = (typeof keyOwners)[number]

/** One key for each family, volunteer, account and concern, wrapped by the master key. */
export const dataKeys = c.table(
  'data_keys',
  {
    id: c.id().primaryKey(),
    owner: c.oneOf(keyOwners).notNull(),
    ownerId: c.id().notNull(),
    wrapped: c.words().notNull(),
    createdAt: c.instant().notNull(),
  },
  (t) => [c.uniqueIndex('data_keys_by_owner').on(t.owner, t.ownerId)],
)

/** What was done and what was read, by whom, about whom. Ids and codes only; rows are never changed. */
export const auditRows = c.table(
  'audit_rows',
  {
    id: c.id().primaryKey(),
    at: c.instant().notNull(),
    actorId: c.id().notNull(),
    requestId: c.id().notNull(),
    kind: c.oneOf(['did', 'read']).notNull(),
    name: c.words().notNull(),
    event: c.words().notNull(),
    ids: c.record<Record<string, string>>().notNull(),
    familyId: c.id(),
    volunteerId: c.id(),
    matchId: c.id(),
    hmac: c.words().notNull(),
  },
  // Most rows are about one of these and not the others: each index holds only those that are.
  (t) => [
    c.index('audit_rows_by_family').on(t.familyId, t.at).where(sql`${t.familyId} is not null`),
    c.index('audit_rows_by_volunteer').on(t.volunteerId, t.at).where(sql`${t.volunteerId} is not null`),
    c.index('audit_rows_by_match').on(t.matchId, t.at).where(sql`${t.matchId} is not null`),
    c.index('audit_rows_by_time').on(t.at, t.id),
  ],
)

/** Audit rows that the sealer has not yet put into the chain; the database adds each as it is written. */
export const auditUnsealed = c.table('audit_unsealed', {
  auditId: c.id().primaryKey(),
  at: c.instant().notNull(),
})

/** The chain: each link holds the one before, in the order in which the rows were committed. */
export const auditChain = c.table(
  'audit_chain',
  {
    seq: c.count().primaryKey(),
    auditId: c.id().notNull(),
    previous: c.words().notNull(),
    link: c.words().notNull(),
  },
  (t) => [c.uniqueIndex('audit_chain_by_row').on(t.auditId)],
)

/** E-mails to send: written in the command's transaction, sent by the worker, frozen at the first attempt. */
export const outbox = c.table(
  'outbox',
  {
    id: c.id().primaryKey(),
    createdAt: c.instant().notNull(),
    template: c.words().notNull(),
    toKind: c.oneOf(keyOwners).notNull(),
    toId: c.id().notNull(),
    props: c.personal().notNull(),
    messageId: c.words().notNull(),
    /** The rendered message as it went, or is going, out. */
    frozen: c.personal(),
    attempts: c.count().notNull().default(0),
    nextAttemptAt: c.instant(),
    leasedUntil: c.instant(),
    sentAt: c.instant(),
    stoppedAt: c.instant(),
    stoppedBecause: c.words(),
  },
  (t) => [c.index('outbox_due').on(t.nextAttemptAt), c.index('outbox_by_time').on(t.createdAt, t.id)],
)

/** The answer given to each form, so that the same form sent twice is done once. */
export const submissions = c.table(
  'submissions',
  {
    actorId: c.id().notNull(),
    command: c.words().notNull(),
    key: c.id().notNull(),
    bodyMac: c.words().notNull(),
    result: c.record<unknown>(),
    at: c.instant().notNull(),
  },
  (t) => [
    c.primaryKey({ name: 'submissions_pkey', columns: [t.actorId, t.command, t.key] }),
    c.index('submissions_by_time').on(t.at),
  ],
)

/** What a person had typed when their session ended, kept for them alone. */
export const drafts = c.table(
  'drafts',
  {
    id: c.id().primaryKey(),
    accountId: c.id().notNull(),
    path: c.words().notNull(),
    form: c.personal().notNull(),
    savedAt: c.instant().notNull(),
  },
  (t) => [c.uniqueIndex('drafts_by_place').on(t.accountId, t.path)],
)

/** Every step of every journey: who moved what, from where to where, on which day, and when it was written down. */
export const journeySteps = c.table(
  'journey_steps',
  {
    id: c.id().primaryKey(),
    subject: c.words().notNull(),
    subjectId: c.id().notNull(),
    move: c.words().notNull(),
    fromStage: c.words().notNull(),
    toStage: c.words().notNull(),
    happenedOn: c.day().notNull(),
    recordedAt: c.instant().notNull(),
    recordedBy: c.id().notNull(),
  },
  (t) => [
    c.index('journey_steps_by_subject').on(t.subjectId, t.subject, t.toStage, t.happenedOn),
    c.index('journey_steps_by_day').on(t.subject, t.happenedOn, t.toStage, t.subjectId),
  ],
)
