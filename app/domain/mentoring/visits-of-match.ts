import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { cursor, id } from '#app/kernel/inputs.ts'
import { defineList } from '#app/kernel/query.ts'
import { locked } from '#app/kernel/vault.ts'
import { visits } from '#db/schema/index.ts'
import { match } from '../matching/index.ts'
import { addendaOf } from './addenda-of.ts'
import { newestVisits } from './visit-pages.ts'

/** Visits on one page, with all that was written. */
const PAGE = 20

/** The visits of one match with all that was added to them, newest first, for those who look after it. */
export const visitsOfMatch = defineList({
  name: 'mentoring.visits-of-match',
  action: 'mentoring.read-visits',
  on: match,
  input: z.object({ matchId: id, cursor }),
  reveals: {
    visitId: 'T1',
    matchId: 'T1',
    familyId: 'T1',
    happenedOn: 'T1',
    minutes: 'T1',
    medium: 'T1',
    note: 'T3',
    sharedSummary: 'T3',
    addenda: 'T3',
    mood: 'T3',
    worry: 'T3',
    worryReadAt: 'T1',
    outsideRole: 'T2',
    recordedAt: 'T1',
  },
  async run({ db, match: pair, input }) {
    const found = await db
      .select({
        visitId: visits.id,
        matchId: visits.matchId,
        familyId: visits.familyId,
        happenedOn: visits.happenedOn,
        minutes: visits.minutes,
        medium: visits.medium,
        note: visits.note,
        sharedSummary: visits.sharedSummary,
        mood: visits.mood,
        worry: visits.worry,
        worryReadAt: visits.worryReadAt,
        outsideRole: visits.outsideRole,
        recordedAt: visits.recordedAt,
      })
      .from(visits)
      .where(and(eq(visits.matchId, pair.id), newestVisits.after(input.cursor)))
      .orderBy(...newestVisits.order)
      .limit(PAGE + 1)
    const { rows, next } = newestVisits.cut(found, PAGE, (row) => [row.happenedOn, row.visitId])
    const addenda = await addendaOf(
      db,
      rows.map((row) => row.visitId),
    )
    return {
      rows: rows.map((row) => ({
        ...row,
        note: locked(visits.note, row.visitId, row.note),
        sharedSummary: locked(visits.sharedSummary, row.visitId, row.sharedSummary),
        addenda: addenda(row.visitId),
      })),
      next,
    }
  },
})
