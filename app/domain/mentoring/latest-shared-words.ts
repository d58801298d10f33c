import { and, desc, eq, inArray, isNotNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { locked } from '#app/kernel/vault.ts'
import type { Reader } from '#db/client.ts'
import { visits } from '#db/schema/index.ts'

const later = alias(visits, 'later')

/** The words that the mentor of each match shared last, with the day of that visit, by match. */
export async function latestSharedWords(db: Reader, matchIds: readonly string[]) {
  if (matchIds.length === 0) return new Map<string, never>()
  const latest = db
    .select({ id: later.id })
    .from(later)
    .where(and(eq(later.matchId, visits.matchId), isNotNull(later.sharedSummary)))
    .orderBy(desc(later.happenedOn), desc(later.id))
    .limit(1)
  const rows = await db
    .select({
      visitId: visits.id,
      matchId: visits.matchId,
      happenedOn: visits.happenedOn,
      words: visits.sharedSummary,
    })
    .from(visits)
    .where(and(inArray(visits.matchId, [...matchIds]), inArray(visits.id, latest)))
  return new Map(
    rows.map(({ visitId, matchId, happenedOn, words }) => [
      matchId,
      { happenedOn, words: locked(visits.sharedSummary, visitId, words) },
    ]),
  )
}
