import { tasks } from '#app/domain/handover/vocabulary.ts'
import { c } from '../columns.ts'
import { accounts } from './accounts.ts'

/**
 * Each change of who looks after a record: its coordinator, or a family's key worker. The record itself names whoever
 * does so now; here stands since when, and who did so before.
 */
export const handovers = c.table(
  'handovers',
  {
    id: c.id().primaryKey(),
    task: c.oneOf(tasks).notNull(),
    /** The volunteer, the family, the match or the next action. */
    recordId: c.id().notNull(),
    /** Who did so before; null where nobody in particular did. */
    formerId: c.id().references(() => accounts.id),
    holderId: c
      .id()
      .notNull()
      .references(() => accounts.id),
    fromOn: c.day().notNull(),
    recordedAt: c.instant().notNull(),
    recordedBy: c.id().notNull(),
  },
  (t) => [
    c.index('handovers_by_record').on(t.recordId, t.task, t.recordedAt, t.id),
    c.index('handovers_by_former').on(t.formerId, t.recordedAt),
  ],
)
