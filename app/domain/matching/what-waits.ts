import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { familyRequests, matches, matchMessages } from '#db/schema/index.ts'
import { visitRequestKinds } from '../belonging/vocabulary.ts'
import type { MessageSide } from '../liaison/vocabulary.ts'

/** A column of each match: how many messages of one side the other has not read. */
export const unreadFrom = (db: Reader, side: MessageSide) =>
  sql<number>`${db
    .select({ unread: sql`count(*)` })
    .from(matchMessages)
    .where(
      and(
        eq(matchMessages.matchId, matches.id),
        eq(matchMessages.side, side),
        isNull(matchMessages.readAt),
      ),
    )}`.mapWith(Number)

/** A column of each match: what its family asked about the next visit and still waits for; null when it asked nothing. */
export const askedOfMentor = (db: Reader) =>
  sql<string | null>`${db
    .select({ asked: sql`min(${familyRequests.id})` })
    .from(familyRequests)
    .where(
      and(
        eq(familyRequests.toldMatchId, matches.id),
        isNull(familyRequests.closedAt),
        inArray(familyRequests.kind, [...visitRequestKinds]),
      ),
    )}`
