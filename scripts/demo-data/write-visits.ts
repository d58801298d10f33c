import { addDays, daysBetween, startOfDay } from '#app/kernel/day.ts'
import { visits } from '#db/schema/index.ts'
import type { Staff } from './staff.ts'
import type { InventedVisit } from './visits.ts'
import { writeRows } from './write-rows.ts'
import type { Writing } from './writing.ts'

const HOUR = 3_600_000

/**
 * Stores visits with their notes. Mentors who sign in logged their own; for the others the coordinator wrote down
 * what they told by telephone or on paper.
 */
export async function writeVisits(
  writing: Writing,
  staff: Staff,
  invented: readonly InventedVisit[],
): Promise<void> {
  const rows: (typeof visits.$inferInsert)[] = []
  for (const { match, text, shared, ...visit } of invented)
    rows.push({
      ...visit,
      note: await writing.lock({ kind: 'family', id: visit.familyId }, visits.note, visit.id, text),
      sharedSummary: shared
        ? await writing.lock({ kind: 'family', id: visit.familyId }, visits.sharedSummary, visit.id, shared)
        : null,
      recordedAt: loggedAt(writing, visit),
      ...readBy(writing, staff.coordinatorOf(match.family), visit),
      recordedBy: staff.accountOf(match.mentor) ?? staff.coordinatorOf(match.family),
    })
  await writeRows(writing.tx, visits, rows)
}

/** Days after which every worry has been read; later ones still wait. */
const READ_WITHIN = 12

/** The coordinator reads of a worry on the next day, or has yet to read it. */
function readBy(
  { today }: Writing,
  coordinatorId: string,
  { worry, happenedOn }: Pick<InventedVisit, 'worry' | 'happenedOn'>,
) {
  if (worry === 'none' || daysBetween(happenedOn, today) <= READ_WITHIN) return {}
  const worryReadAt = new Date(startOfDay(addDays(happenedOn, 1)).getTime() + 10 * HOUR)
  return { worryReadAt, worryReadBy: coordinatorId }
}

/** In the evening of the day of the visit. */
function loggedAt({ now, today }: Writing, { happenedOn }: { happenedOn: string }): Date {
  const evening = startOfDay(happenedOn).getTime() + 21 * HOUR
  return daysBetween(happenedOn, today) > 0 ? new Date(Math.min(evening, now.getTime())) : now
}
