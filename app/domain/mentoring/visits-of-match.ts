import { and, desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { cursor, id } from '#app/kernel/inputs.ts'
import { defineList } from '#app/kernel/query.ts'
import { locked } from '#app/kernel/vault.ts'
import { visits } from '#db/schema/index.ts'
import { match } from '../matching/records.ts'
import { olderThan } from './own-visits.ts'

const PAGE = 20

/** The visits of one match, newest first, for those who look after it. */
export const visitsOfMatch = defineList({
  name: 'mentoring.visits-of-match',
  action: 'mentoring.read-visits',
  on: match,
  input: z.object({ matchId: id, cursor }),
  reveals: { visitId: 'T1', matchId: 'T1', familyId: 'T1', happenedOn: 'T1', minutes: 'T1', medium: 'T1', note: 'T3', mood: 'T3', worry: 'T3', outsideRole: 'T2', recordedAt: 'T1' },
  async run({ db, match: pair, input }) {
    const found = await db
      .select()
      .from(visits)
      .where(and(eq(visits.matchId, pair.id), olderThan(input.cursor)))
      .orderBy(desc(visits.happenedOn), desc(visits.id))
      .limit(PAGE + 1)
    const rows = found.slice(0, PAGE)
    const last = found.length > PAGE ? rows.at(-1) : undefined
    return {
      rows: rows.map((row) => ({
        visitId: row.id,
        matchId: row.matchId,
        familyId: row.familyId,
        happenedOn: row.happenedOn,
        minutes: row.minutes,
        medium: row.medium,
        note: locked(visits.note, row.id, row.note),
        mood: row.mood,
        worry: row.worry,
        outsideRole: row.outsideRole,
        recordedAt: row.recordedAt,
      })),
      next: last ? `${last.happenedOn}_${last.id}` : null,
    }
  },
})
