import type { Day } from '#app/kernel/day.ts'
import { sayDay } from '#app/kernel/day.ts'
import { type DayOptions, readDay } from '../cells/read-day.ts'
import { isNo, isYes } from '../cells/read-yes-no.ts'
import { quote, type Reading, saysNothing } from '../cells/reading.ts'
import type { TableRow } from '../read-table.ts'
import type { Finding, KnownFacts, Mapping } from '../vocabulary.ts'

/** Letters that a short answer may have; notes have a limit of their own. */
const LONGEST_CELL = 1_000
const LONGEST_NOTE = 20_000

type Read<Value> = (text: string) => Reading<Value>

/**
 * One row, asked field by field. Answers are null where the cell is empty or cannot be read;
 * what there is to say about that is gathered in `problems` and `warnings`.
 */
export type RowReader = {
  readonly known: KnownFacts
  readonly dates: DayOptions
  readonly problems: Finding[]
  readonly warnings: Finding[]
  /** Whether a column answers this field at all. */
  has(field: string): boolean
  /** The cell as written; empty where there is none. */
  text(field: string): string
  /** The text of a cell that says something, else null. */
  words(field: string): string | null
  /** Like `words`, for long texts. */
  note(field: string): string | null
  /** A cell that must be right where it is filled: one that cannot be read stops the row. */
  strictly<Value>(field: string, read: Read<Value>): Value | null
  /** A cell that the record can do without: one that cannot be read is left out with a warning. */
  loosely<Value>(field: string, read: Read<Value>): Value | null
  /** A day that has been. One that has not come yet stops the row, and a bare yes is no day. */
  pastDay(field: string, subject: string): Day | null
  /** A day at any time. */
  anyDay(field: string): Day | null
  problem(field: string, message: string): void
  warn(field: string, message: string): void
}

/** A reader for one row of a table, given what the columns mean and what the programme knows. */
export function rowReader(row: TableRow, mapping: Mapping, known: KnownFacts): RowReader {
  const problems: Finding[] = []
  const warnings: Finding[] = []
  const dates: DayOptions = { order: mapping.dateOrder, on: known.on }
  const problem = (field: string, message: string) => void problems.push({ field, message })
  const warn = (field: string, message: string) => void warnings.push({ field, message })

  const { columns } = mapping
  const place = (field: string) => (Object.hasOwn(columns, field) ? columns[field] : null)
  const text = (field: string) => row.cells[place(field) ?? -1] ?? ''

  const within = (field: string, limit: number) => {
    const cell = text(field)
    if (saysNothing(cell)) return null
    if (cell.length <= limit) return cell
    problem(field, `This cell is longer than ${limit.toLocaleString('en-GB')} letters.`)
    return null
  }

  const ask = <Value>(field: string, read: Read<Value>, complain: typeof problem) => {
    const cell = within(field, LONGEST_CELL)
    if (cell === null) return null
    const reading = read(cell)
    if ('because' in reading) {
      complain(field, reading.because)
      return null
    }
    if (reading.note) warn(field, reading.note)
    return reading.value
  }

  const pastDay = (field: string, subject: string): Day | null => {
    const cell = text(field)
    if (isNo(cell)) return null
    if (isYes(cell)) {
      warn(field, `${quote(cell)} does not tell the day, so ${subject} stays open. Write the day it was.`)
      return null
    }
    const day = ask(field, (words) => readDay(words, dates), problem)
    if (day === null || day <= known.on) return day
    problem(field, `${sayDay(day)} has not come yet.`)
    return null
  }

  return {
    known,
    dates,
    problems,
    warnings,
    problem,
    warn,
    text,
    pastDay,
    has: (field) => place(field) != null,
    words: (field) => within(field, LONGEST_CELL),
    note: (field) => within(field, LONGEST_NOTE),
    strictly: (field, read) => ask(field, read, problem),
    loosely: (field, read) => ask(field, read, warn),
    anyDay: (field) => ask(field, (words) => readDay(words, dates), problem),
  }
}
