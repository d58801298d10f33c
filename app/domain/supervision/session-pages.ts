import { and, desc, eq, lt, or } from 'drizzle-orm'
import { isDay } from '#app/kernel/day.ts'
import { supervisions } from '#db/schema/index.ts'

/** Newest first; the id decides between sessions of one day. */
export const newestSessionFirst = [desc(supervisions.happensOn), desc(supervisions.id)]

/** The sessions after a cursor of the form `day_id`; all of them after one that somebody made up. */
export function sessionsAfter(cursor = '') {
  const [on = '', ...rest] = cursor.split('_')
  const lastId = rest.join('_')
  if (!isDay(on) || !lastId) return undefined
  return or(lt(supervisions.happensOn, on), and(eq(supervisions.happensOn, on), lt(supervisions.id, lastId)))
}

/** Cuts what was found, one more than a page of `size`, into the page and where the next one starts. */
export function sessionPage<Row extends { supervisionId: string; happensOn: string }>(
  found: Row[],
  size: number,
): { rows: Row[]; next: string | null } {
  const rows = found.slice(0, size)
  const last = found.length > size ? rows.at(-1) : undefined
  return { rows, next: last ? `${last.happensOn}_${last.supervisionId}` : null }
}
