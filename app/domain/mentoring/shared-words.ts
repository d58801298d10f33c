import { and, eq, isNotNull } from 'drizzle-orm'
import { locked } from '#app/kernel/vault.ts'
import type { Reader } from '#db/client.ts'
import { visits } from '#db/schema/index.ts'
import { newestVisits } from './visit-pages.ts'

/** The latest visits of a match of which its mentor shared some words, newest first, each with its day. */
export async function sharedWords(db: Reader, matchId: string, most: number) {
  const rows = await db
    .select({ visitId: visits.id, happenedOn: visits.happenedOn, words: visits.sharedSummary })
    .from(visits)
    .where(and(eq(visits.matchId, matchId), isNotNull(visits.sharedSummary)))
    .orderBy(...newestVisits.order)
    .limit(most)
  return rows.map(({ words, ...visit }) => ({
    ...visit,
    words: locked(visits.sharedSummary, visit.visitId, words),
  }))
}
