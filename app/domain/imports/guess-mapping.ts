import { orderShownBy } from './cells/read-day.ts'
import { fieldsOf } from './fields/index.ts'
import { fold } from './fold.ts'
import type { Table } from './read-table.ts'
import type { DateOrder, ImportKind } from './vocabulary.ts'

type Columns = Record<string, number | null>

/**
 * Which column answers which field, as far as the headings tell; null where none does.
 * A column answers one field at most.
 */
export function guessMapping(headers: readonly string[], kind: ImportKind): Columns {
  const places = new Map<string, number>()
  headers.forEach((header, index) => {
    const name = bare(header)
    if (name !== '' && !places.has(name)) places.set(name, index)
  })
  const fields = fieldsOf(kind)
  const columns: Columns = Object.fromEntries(fields.map(({ key }) => [key, null]))
  const take = (key: string, heading: string) => {
    const place = places.get(bare(heading))
    if (place === undefined || columns[key] !== null) return
    columns[key] = place
    places.delete(bare(heading))
  }
  for (const { key, label } of fields) take(key, label)
  for (const { key, headings } of fields) for (const heading of headings) take(key, heading)
  return columns
}

/** The headings whose columns no field reads, so that the screen can say what stays behind. */
export function unreadHeaders(headers: readonly string[], columns: Readonly<Columns>): readonly string[] {
  const read = new Set(Object.values(columns))
  return headers.filter((_, index) => !read.has(index))
}

/** Headings that only court advocates' software in the United States writes. */
const american = /^(?:casacasenumber|birthmonthyearyouth|milesdriven|wantsdrivingreimbursement)$/

/**
 * Which of day and month comes first in this file's dates of numbers alone, by all columns of days together.
 * British order where nothing speaks against it; `ask` where the dates speak both ways, or where none decides
 * and the file looks American.
 */
export function guessDateOrder(table: Table, columns: Readonly<Columns>, kind: ImportKind): DateOrder {
  const places = fieldsOf(kind).flatMap(({ key, isDay }) =>
    isDay && columns[key] != null ? [columns[key]] : [],
  )
  const seen = new Set(
    table.rows.flatMap(({ cells }) => places.map((place) => orderShownBy(cells[place] ?? ''))),
  )
  if (seen.has('dmy') && seen.has('mdy')) return 'ask'
  if (seen.has('mdy')) return 'mdy'
  if (seen.has('dmy') || !seen.has('either')) return 'dmy'
  return table.headers.some((header) => american.test(bare(header))) ? 'ask' : 'dmy'
}

/** A heading without capitals, marks and spaces: `First_Name` and "first name" are one. */
function bare(heading: string): string {
  return fold(heading).replaceAll(' ', '')
}
