import { reminderKinds } from '#app/domain/reminders/vocabulary.ts'
import { c } from '../columns.ts'

/** Each reminder that was given, once for what it is about, its day, and which of several it is. */
export const reminders = c.table(
  'reminders',
  {
    id: c.id().primaryKey(),
    kind: c.oneOf(reminderKinds).notNull(),
    /** The match, the volunteer, or the volunteer's gate. */
    subjectId: c.id().notNull(),
    /** The day planned, the day it was due, or the day it expires. */
    day: c.day().notNull(),
    /** The days after or before, where there are several reminders of one thing; 0 where there is one. */
    step: c.count().notNull(),
    remindedAt: c.instant().notNull(),
  },
  (t) => [
    c.uniqueIndex('reminders_once').on(t.kind, t.subjectId, t.day, t.step),
    c.index('reminders_by_day').on(t.kind, t.day),
  ],
)
