import { type SQL, sql } from 'drizzle-orm'
import { engine } from './columns.ts'

/** The day so many days after a day of a row, as `YYYY-MM-DD`; null where the day is null. */
export const daysLater = (day: SQL, days: number | SQL): SQL<string> =>
  engine === 'sqlite'
    ? sql<string>`date(${day}, ${typeof days === 'number' ? `${days} days` : sql`(${days}) || ' days'`})`
    : sql<string>`to_char((${day})::date + cast(${days} as integer), 'YYYY-MM-DD')`

/** How many days lie between a day of a row and a given day: negative where the row's is later. */
export const daysUntil = (day: SQL, until: string): SQL<number> =>
  engine === 'sqlite'
    ? sql<number>`cast(julianday(${until}) - julianday(${day}) as integer)`
    : sql<number>`(cast(${until} as date) - (${day})::date)`

/** The same day of the month so many months after a day of a row; the last day of a month that is too short. */
export const monthsLater = (day: SQL, months: number): SQL<string> =>
  engine === 'sqlite'
    ? sql<string>`date(${day}, ${`${months} months`}, 'floor')`
    : sql<string>`to_char((${day})::date + make_interval(months => cast(${months} as integer)), 'YYYY-MM-DD')`

/** A day of a row as text, so that days of several tables can stand in one column. */
export const dayText = (day: SQL): SQL<string> =>
  engine === 'sqlite' ? sql<string>`${day}` : sql<string>`to_char((${day})::date, 'YYYY-MM-DD')`

/** The day of a moment of a row, in UTC: within an hour of midnight it can differ from the day in the programme's zone. */
export const dayOfInstant = (instant: SQL): SQL<string> =>
  engine === 'sqlite'
    ? sql<string>`date(${instant} / 1000, 'unixepoch')`
    : sql<string>`to_char((${instant}) at time zone 'UTC', 'YYYY-MM-DD')`
