import { and, desc, eq, lt, or } from 'drizzle-orm'
import { visits } from '#db/schema/index.ts'

/** Visits on one page of a list. */
export const visitsAPage = 20

/** Newest first; the id decides between visits of one day. */
export const newestFirst = [desc(visits.happenedOn), desc(visits.id)]

/** The visits after a cursor of the form `day_id`. */
export function olderThan(cursor: string | undefined) {
  const [happenedOn, visitId] = cursor?.split('_') ?? []
  if (!happenedOn || !visitId) return undefined
  return or(lt(visits.happenedOn, happenedOn), and(eq(visits.happenedOn, happenedOn), lt(visits.id, visitId)))
}

/** Cuts what was found, one row more than a page, into the page and the cursor of the next one. */
export function pageOf<Row extends { visitId: string; happenedOn: string }>(
  found: Row[],
): { rows: Row[]; next: string | null } {
  const rows = found.slice(0, visitsAPage)
  const last = found.length > visitsAPage ? rows.at(-1) : undefined
  return { rows, next: last ? `${last.happenedOn}_${last.visitId}` : null }
}
