import { lists } from '#app/domain/finding/vocabulary.ts'
import { c } from '../columns.ts'
import { accounts } from './accounts.ts'

/** Lists that somebody keeps for themselves. An address can name the people who were looked for, and is encrypted. */
export const savedLists = c.table(
  'saved_lists',
  {
    id: c.id().primaryKey(),
    accountId: c
      .id()
      .notNull()
      .references(() => accounts.id),
    list: c.oneOf(lists).notNull(),
    name: c.personal().notNull(),
    /** What follows the question mark of the address. */
    search: c.personal().notNull(),
    createdAt: c.instant().notNull(),
    version: c.count().notNull().default(1),
  },
  (t) => [c.index('saved_lists_by_account').on(t.accountId, t.list, t.id)],
)

/** Files of a list that were asked for: by whom, of what, why. The rows are read when the file is fetched. */
export const exports = c.table(
  'exports',
  {
    id: c.id().primaryKey(),
    /** What stands on the file and in the audit log: E-0007. */
    reference: c.id().notNull(),
    accountId: c
      .id()
      .notNull()
      .references(() => accounts.id),
    list: c.oneOf(lists).notNull(),
    search: c.personal().notNull(),
    reason: c.personal().notNull(),
    requestedAt: c.instant().notNull(),
  },
  (t) => [
    c.uniqueIndex('exports_by_reference').on(t.reference),
    c.index('exports_by_account').on(t.accountId, t.requestedAt),
  ],
)
