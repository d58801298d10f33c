import { type AnyColumn, asc, desc, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { isDay } from './day.ts'

type Value = string | number | Date

/** How the value of a key is read from a cursor; undefined for a text that is no such value. */
const readers = {
  day: (text: string) => (isDay(text) ? text : undefined),
  instant: (text: string) => (/^\d{1,15}$/.test(text) ? new Date(Number(text)) : undefined),
  number: (text: string) => (/^\d{1,15}$/.test(text) ? Number(text) : undefined),
  text: (text: string) => text,
} satisfies Record<string, (text: string) => Value | undefined>

const patterns: Record<keyof typeof readers, string> = {
  day: '\\d{4}-\\d{2}-\\d{2}',
  instant: '\\d+',
  number: '\\d+',
  text: '[^\\0]*',
}

/** A key of the order: what the database compares, and how its values are written. */
type Key = readonly [on: AnyColumn | SQL | SQL.Aliased, kind: keyof typeof readers]

export type Keyset = {
  /** For `orderBy`. */
  order: SQL[]
  /** Everything after the place a cursor names; all of it for no cursor, or one that somebody made up. */
  after: (cursor?: string) => SQL | undefined
  /** Cuts what was found, one row more than a page of `size`, into the page and the cursor of the next one. */
  cut: <Row>(
    found: readonly Row[],
    size: number,
    place: (row: Row) => (Value | null)[],
  ) => { rows: Row[]; next: string | null }
}

/**
 * The pages of a list ordered by `keys`, which are never null and together name one row, so that nobody is
 * left out or shown twice when rows come or go between two pages. A cursor is the values of the last row
 * shown, `2026-11-25_<id>`.
 */
export function keyset(way: 'rising' | 'falling', ...keys: readonly Key[]): Keyset {
  const [ordered, beyond] = way === 'rising' ? [asc, sql`>`] : [desc, sql`<`]
  const form = new RegExp(`^${keys.map(([, kind]) => `(${patterns[kind]})`).join('_')}$`)
  const compared = tuple(keys.map(([on]) => on))
  return {
    order: keys.map(([on]) => ordered(on)),
    after(cursor) {
      if (!cursor) return undefined
      const [, ...texts] = form.exec(cursor) ?? []
      const values = texts.map((text, index) => readers[keys[index]?.[1] ?? 'text'](text))
      if (values.length === 0 || values.includes(undefined)) return undefined
      return sql`${compared} ${beyond} ${tuple(values.map((value, index) => bound(value, keys[index]?.[0])))}`
    },
    cut(found, size, place) {
      const rows = found.slice(0, size)
      const last = found.length > size ? rows.at(-1) : undefined
      return { rows, next: last === undefined ? null : place(last).map(written).join('_') }
    },
  }
}

const tuple = (parts: SQLWrapper[]) => sql`(${sql.join(parts, sql`, `)})`

/** A value as the column keeps it: a moment is a number on one engine and a timestamp on the other. */
const bound = (value: Value | undefined, on: Key[0] | undefined): SQL =>
  on && 'mapToDriverValue' in on ? sql`${sql.param(value, on)}` : sql`${value}`

const written = (value: Value | null) => (value instanceof Date ? value.getTime() : (value ?? ''))
