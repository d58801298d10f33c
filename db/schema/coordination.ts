import {
  actionStates,
  contactSides,
  contactWays,
  dropReasons,
  subjects,
} from '#app/domain/coordination/vocabulary.ts'
import { c } from '../columns.ts'
import { accounts } from './accounts.ts'
import { families } from './families.ts'
import { matches } from './matching.ts'
import { volunteers } from './people.ts'
import { districts, organisations } from './reference.ts'

/** Whom something is about, and the columns that say who reaches it. A match's rows name both of its sides. */
const aboutColumns = () => ({
  about: c.oneOf(subjects).notNull(),
  organisationId: c
    .id()
    .notNull()
    .references(() => organisations.id),
  districtId: c
    .id()
    .notNull()
    .references(() => districts.id),
  volunteerId: c.id().references(() => volunteers.id),
  familyId: c.id().references(() => families.id),
  matchId: c.id().references(() => matches.id),
})

/** A call, a message, a meeting or a note, in the words of whoever wrote it down. Never part of the family file. */
export const contactNotes = c.table(
  'contact_notes',
  {
    id: c.id().primaryKey(),
    ...aboutColumns(),
    way: c.oneOf(contactWays).notNull(),
    withWhom: c.oneOf(contactSides).notNull(),
    happenedOn: c.day().notNull(),
    /** `HH:MM` on a clock in the programme's zone; null when it was not said. */
    happenedAt: c.words(),
    words: c.personal().notNull(),
    recordedAt: c.instant().notNull(),
    recordedBy: c.id().notNull(),
  },
  (t) => [
    c.index('contact_notes_by_volunteer').on(t.volunteerId, t.happenedOn, t.id),
    c.index('contact_notes_by_family').on(t.familyId, t.happenedOn, t.id),
    c.index('contact_notes_by_match').on(t.matchId, t.happenedOn, t.id),
  ],
)

/** Something to be done by a day, and whose it is. */
export const nextActions = c.table(
  'next_actions',
  {
    id: c.id().primaryKey(),
    ...aboutColumns(),
    words: c.personal().notNull(),
    dueOn: c.day().notNull(),
    assigneeId: c
      .id()
      .notNull()
      .references(() => accounts.id),
    state: c.oneOf(actionStates).notNull(),
    /** The day on which it was done or dropped; null while it waits. */
    endedOn: c.day(),
    droppedBecause: c.oneOf(dropReasons),
    recordedAt: c.instant().notNull(),
    recordedBy: c.id().notNull(),
    version: c.count().notNull().default(1),
  },
  (t) => [
    c.index('next_actions_by_assignee').on(t.assigneeId, t.state, t.dueOn, t.id),
    c.index('next_actions_by_due_day').on(t.organisationId, t.state, t.dueOn, t.id),
    c.index('next_actions_by_volunteer').on(t.volunteerId, t.state, t.endedOn, t.id),
    c.index('next_actions_by_family').on(t.familyId, t.state, t.endedOn, t.id),
    c.index('next_actions_by_match').on(t.matchId, t.state, t.endedOn, t.id),
  ],
)
