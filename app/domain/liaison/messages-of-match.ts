import { and, desc, eq, lt, or } from 'drizzle-orm'
import { z } from 'zod'
import { cursor, id } from '#app/kernel/inputs.ts'
import { defineList } from '#app/kernel/query.ts'
import { locked } from '#app/kernel/vault.ts'
import { accounts, matchMessages } from '#db/schema/index.ts'
import { match } from '../matching/index.ts'

/** Messages on one page, with all that was written. */
const PAGE = 20

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
      .where(and(eq(matchMessages.matchId, pair.id), after(input.cursor ?? '')))
      .orderBy(desc(matchMessages.sentAt), desc(matchMessages.id))
      .limit(PAGE + 1)
    const rows = found.slice(0, PAGE).map((row) => ({
      ...row,
      body: locked(matchMessages.body, row.messageId, row.body),
    }))
    const last = found.length > PAGE ? rows.at(-1) : undefined
    return { rows, next: last ? `${last.sentAt.getTime()}_${last.messageId}` : null }
  },
})

/** The messages older than a place in the list; all of them after one that somebody made up. */
function after(place: string) {
  const [, moment, lastId] = /^(\d{1,15})_(.+)$/.exec(place) ?? []
  if (!moment || !lastId) return undefined
  const at = new Date(Number(moment))
  const { sentAt, id: messageId } = matchMessages
  return or(lt(sentAt, at), and(eq(sentAt, at), lt(messageId, lastId)))
}
