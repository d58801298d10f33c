import { and, desc, eq, lt, or } from 'drizzle-orm'
import { isDay } from '#app/kernel/day.ts'
import { visits } from '#db/schema/index.ts'

/** Newest first; the id decides between visits of one day. */
export const newestFirst = [desc(visits.happenedOn), desc(visits.id)]

/** The visits after a cursor of the form `day_id`; all of them after one that somebody made up. */
export function olderThan(cursor = '') {
  const [happenedOn = '', ...rest] = cursor.split('_')
  const visitId = rest.join('_')
  if (!isDay(happenedOn) || !visitId) return undefined
  return or(lt(visits.happenedOn, happenedOn), and(eq(visits.happenedOn, happenedOn), lt(visits.id, visitId)))
}

/** Cuts what was found, one row more than a page of `size`, into the page and the cursor of the next one. */
export function pageOf<Row extends { visitId: string; happenedOn: string }>(
  found: Row[],
  size: number,
): { rows: Row[]; next: string | null } {
  const rows = found.slice(0, size)
  const last = found.length > size ? rows.at(-1) : undefined
  return { rows, next: last ? `${last.happenedOn}_${last.visitId}` : null }
}
