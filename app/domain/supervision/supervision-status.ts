import { and, eq, gt, inArray, isNull, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { z } from 'zod'
import { addDays, addMonths, type Day, isDay } from '#app/kernel/day.ts'
import { cursor } from '#app/kernel/inputs.ts'
import { defineList } from '#app/kernel/query.ts'
import { reach } from '#app/kernel/records.ts'
import { volunteers } from '#db/schema/index.ts'
import { volunteer } from '../people/index.ts'
import { supervisionStanding } from './due.ts'
import { inLiveMatch, supervisionSource } from './supervision-source.ts'
import { type SupervisionTerms, supervisionTermsOn } from './terms.ts'

const PAGE = 50

/** Which volunteers the list holds. */
export const statusLists = ['due', 'nobody', 'all'] as const

/**
 * Volunteers in a live match within reach with when they were last supervised, the longest ago first: that it was
 * held or is overdue, never what was said. `due` leaves out those on course, `nobody` those who have a supervisor.
 */
export const supervisionStatus = defineList({
  name: 'supervision.status',
  action: 'supervision.see-status',
  on: null,
  input: z.object({ show: z.enum(statusLists).default('due'), cursor }),
  reveals: {
    volunteerId: 'T1',
    reference: 'T1',
    displayName: 'T2',
    district: 'T1',
    supervisor: 'T1',
    standing: 'T1',
    supervisedOn: 'T1',
    plannedOn: 'T1',
    offered: 'T1',
    takenUp: 'T1',
    liveMatches: 'T1',
  },
  async run({ db, actor, kinds, today, input }) {
    const terms = await supervisionTermsOn(db, today)
    const longestAgoFirst = [sql`${volunteers.supervisedOn} asc nulls first`, volunteers.id]
    const onThisPage = db
      .select({ id: volunteers.id })
      .from(volunteers)
      .where(
        and(
          reach(volunteer, actor, kinds),
          inLiveMatch(db),
          input.show === 'nobody' ? isNull(volunteers.supervisorId) : undefined,
          input.show === 'due' ? mayBeDue(terms, today) : undefined,
          after(input.cursor),
        ),
      )
      .orderBy(...longestAgoFirst)
      .limit(PAGE + 1)
    const found = await supervisionSource(db, today, inArray(volunteers.id, onThisPage)).orderBy(
      ...longestAgoFirst,
    )
    const shown = found.slice(0, PAGE)
    const last = found.length > PAGE ? shown.at(-1) : undefined
    const rows = shown.map((row) => ({
      volunteerId: row.volunteerId,
      reference: row.reference,
      displayName: row.displayName,
      district: row.district,
      supervisor: row.supervisor,
      standing: supervisionStanding(row, terms, today),
      supervisedOn: row.supervisedOn,
      plannedOn: row.plannedOn,
      offered: row.offered,
      takenUp: row.takenUp,
      liveMatches: row.liveMatches,
    }))
    return {
      rows: input.show === 'due' ? rows.filter(({ standing }) => standing?.state !== 'on_course') : rows,
      next: last ? `${last.supervisedOn ?? 'never'}_${last.volunteerId}` : null,
    }
  },
})

/** Leaves out, in the database, whoever was supervised so lately that no term can end soon. */
export function mayBeDue(
  { everyDays, dueSoonDays }: SupervisionTerms,
  on: Day,
  supervisedOn: SQLWrapper = volunteers.supervisedOn,
): SQL {
  const shortest = [addDays(on, -everyDays), addMonths(on, -1)].sort().at(-1) ?? on
  return sql`(${supervisedOn} is null or ${supervisedOn} <= ${addDays(shortest, dueSoonDays)})`
}

/** Everything after the last row of the page before, in the same order. */
function after(place = '') {
  const [on = '', ...rest] = place.split('_')
  const lastId = rest.join('_')
  if (!lastId || !(on === 'never' || isDay(on))) return undefined
  if (on === 'never')
    return or(
      and(isNull(volunteers.supervisedOn), gt(volunteers.id, lastId)),
      sql`${volunteers.supervisedOn} is not null`,
    )
  return or(gt(volunteers.supervisedOn, on), and(eq(volunteers.supervisedOn, on), gt(volunteers.id, lastId)))
}
