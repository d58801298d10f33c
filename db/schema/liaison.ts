import { messageSides } from '#app/domain/liaison/vocabulary.ts'
import { c } from '../columns.ts'
import { matches } from './matching.ts'

/** What a mentor and the family's key worker write to each other. Encrypted with the family's key. */
export const matchMessages = c.table(
  'match_messages',
  {
    id: c.id().primaryKey(),
    matchId: c
      .id()
      .notNull()
      .references(() => matches.id),
    familyId: c.id().notNull(),
    /** Whose message it is: the other side is the one to read it. */
    side: c.oneOf(messageSides).notNull(),
    body: c.personal().notNull(),
    sentAt: c.instant().notNull(),
    sentBy: c.id().notNull(),
    /** When the other side said that they had read it. */
    readAt: c.instant(),
  },
  (t) => [
    c.index('match_messages_by_match').on(t.matchId, t.sentAt, t.id),
    c.index('match_messages_unread').on(t.matchId, t.side, t.readAt),
  ],
)
