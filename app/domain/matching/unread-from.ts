import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { matches, matchMessages } from '#db/schema/index.ts'
import type { MessageSide } from '../liaison/vocabulary.ts'

/** A column of each match: how many messages of one side the other has not read. */
export const unreadFrom = (db: Reader, side: MessageSide) =>
  sql<number>`${db
    .select({ unread: sql`count(*)` })
    .from(matchMessages)
    .where(
      and(eq(matchMessages.matchId, matches.id), eq(matchMessages.side, side), isNull(matchMessages.readAt)),
    )}`.mapWith(Number)
