import {
  sessionKinds,
  sessionMedia,
  sessionSources,
  sessionStates,
} from '#app/domain/supervision/vocabulary.ts'
import { c } from '../columns.ts'
import { accounts } from './accounts.ts'
import { volunteers } from './people.ts'

/** Supervision offered to a volunteer: planned, held, or not taken up. What was said is encrypted with their key. */
export const supervisions = c.table(
  'supervisions',
  {
    id: c.id().primaryKey(),
    volunteerId: c
      .id()
      .notNull()
      .references(() => volunteers.id),
    /** Who is to hold it, held it, or offered it. */
    supervisorId: c
      .id()
      .notNull()
      .references(() => accounts.id),
    kind: c.oneOf(sessionKinds).notNull(),
    state: c.oneOf(sessionStates).notNull(),
    /** The day it is or was planned for, was held on, or was offered for. */
    happensOn: c.day().notNull(),
    /** When a planned session begins, `HH:MM` on a clock in the programme's zone; null when it was not said. */
    startsAt: c.words(),
    medium: c.oneOf(sessionMedia),
    minutes: c.count(),
    /** How the volunteer was, 1 to 5. */
    wellbeing: c.count(),
    /** The explicit answer to "any worry about a child or an adult?". */
    worry: c.yes(),
    /** What was said and agreed, as the volunteer may read it. */
    record: c.personal(),
    actions: c.personal(),
    /** What the supervisor alone keeps, and why the volunteer is not shown it. */
    confidential: c.personal(),
    confidentialBecause: c.personal(),
    source: c.oneOf(sessionSources).notNull(),
    /** The supervisor's signature: their account and the moment. */
    signedBy: c.id(),
    signedAt: c.instant(),
    recordedAt: c.instant().notNull(),
    recordedBy: c.id().notNull(),
    version: c.count().notNull().default(1),
  },
  (t) => [
    c.index('supervisions_by_volunteer').on(t.volunteerId, t.happensOn, t.id),
    c.index('supervisions_by_plan').on(t.state, t.happensOn),
    c.index('supervisions_held').on(t.volunteerId, t.state, t.happensOn, t.kind),
  ],
)
