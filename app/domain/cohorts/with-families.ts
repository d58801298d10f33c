import { and, between, inArray, isNotNull, type SQL, sql } from 'drizzle-orm'
import { addDays, addMonths, type Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { matches, matchingProfiles, visits } from '#db/schema/index.ts'

/** Stages of a match that has begun and not ended. */
export const underWayStages = ['trial', 'active', 'paused', 'ending_planned'] as const

/** What the programme does with families just now. */
export type WithFamilies = {
  readonly waiting: number
  /** Since when the family that waits longest has waited. */
  readonly longestSince: Day | null
  readonly matches: number
  readonly mentors: number
  readonly thisMonth: { readonly visits: number; readonly minutes: number }
  readonly lastMonth: { readonly visits: number; readonly minutes: number }
}

/** Families that wait, matches under way, and the visits of this month so far and of the last; one statement. */
export async function workWithFamilies(db: Reader, today: Day): Promise<WithFamilies> {
  const month = `${today.slice(0, 7)}-01`
  const visitsIn = (name: string, from: Day, to: Day) =>
    db
      .select(line(name, sql`count(*)`, sql`sum(${visits.minutes})`))
      .from(visits)
      .where(between(visits.happenedOn, from, to))
  const rows = await db
    .select({
      ...line('waiting', sql`count(*)`),
      since: sql<string | null>`cast(min(${matchingProfiles.waitingSince}) as text)`,
    })
    .from(matchingProfiles)
    .where(isNotNull(matchingProfiles.waitingSince))
    .unionAll(
      db
        .select(line('matches', sql`count(*)`, sql`count(distinct ${matches.volunteerId})`))
        .from(matches)
        .where(and(inArray(matches.stage, [...underWayStages]))),
    )
    .unionAll(visitsIn('thisMonth', month, today))
    .unionAll(visitsIn('lastMonth', addMonths(month, -1), addDays(month, -1)))
  const of = (name: string) => rows.find((row) => row.name === name)
  const visitsOf = (name: string) => ({ visits: of(name)?.count ?? 0, minutes: of(name)?.more ?? 0 })
  return {
    waiting: of('waiting')?.count ?? 0,
    longestSince: of('waiting')?.since ?? null,
    matches: of('matches')?.count ?? 0,
    mentors: of('matches')?.more ?? 0,
    thisMonth: visitsOf('thisMonth'),
    lastMonth: visitsOf('lastMonth'),
  }
}

const line = (name: string, count: SQL, more: SQL = sql.raw('0') as SQL) => ({
  name: sql<string>`${sql.raw(`'${name}'`)}`,
  count: asNumber(count),
  more: asNumber(more),
  since: sql<string | null>`cast(null as text)`,
})

const asNumber = (count: SQL) => sql<number>`coalesce(cast(${count} as integer), 0)`.mapWith(Number)
