import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { cursor, id } from '#app/kernel/inputs.ts'
import { keyset } from '#app/kernel/keyset.ts'
import { defineList } from '#app/kernel/query.ts'
import { locked } from '#app/kernel/vault.ts'
import { accounts, matchMessages } from '#db/schema/index.ts'
import { match } from '../matching/index.ts'

/** Messages on one page, with all that was written. */
const PAGE = 20

const newestFirst = keyset('falling', [matchMessages.sentAt, 'instant'], [matchMessages.id, 'text'])

/** What the mentor and the key worker of a match wrote to each other, newest first. */
export const messagesOfMatch = defineList({
  name: 'liaison.messages',
  action: 'liaison.read-messages',
  on: match,
  input: z.object({ matchId: id, cursor }),
  reveals: {
    messageId: 'T1',
    matchId: 'T1',
    familyId: 'T1',
    side: 'T1',
    writer: 'T2',
    sentAt: 'T1',
    readAt: 'T1',
    body: 'T3',
  },
  async run({ db, match: pair, input }) {
    const found = await db
      .select({
        messageId: matchMessages.id,
        matchId: matchMessages.matchId,
        familyId: matchMessages.familyId,
        side: matchMessages.side,
        writer: accounts.displayName,
        sentAt: matchMessages.sentAt,
        readAt: matchMessages.readAt,
        body: matchMessages.body,
      })
      .from(matchMessages)
      .leftJoin(accounts, eq(accounts.id, matchMessages.sentBy))
      .where(and(eq(matchMessages.matchId, pair.id), newestFirst.after(input.cursor)))
      .orderBy(...newestFirst.order)
      .limit(PAGE + 1)
    const { rows, next } = newestFirst.cut(found, PAGE, (row) => [row.sentAt, row.messageId])
    return {
      rows: rows.map((row) => ({ ...row, body: locked(matchMessages.body, row.messageId, row.body) })),
      next,
    }
  },
})
