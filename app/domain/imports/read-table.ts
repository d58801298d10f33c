import { parse } from 'csv-parse/sync'
import { cleanCell } from './clean-cell.ts'
import { decodeText, type Encoding } from './decode-text.ts'
import { type Delimiter, findDelimiter } from './find-delimiter.ts'
import { nameHeaders } from './name-headers.ts'
import { whyNotText } from './recognise-file.ts'

export type TableRow = {
  /** The row as a spreadsheet numbers it: the headings are row 1. */
  readonly line: number
  /** As many cells as there are headings, unless `fault` says otherwise. */
  readonly cells: readonly string[]
  /** Why the whole row cannot be read, for example that it has too few cells. */
  readonly fault?: string
}

/** A file as headings and rows; what the columns mean is not known yet. */
export type Table = {
  /** One name per column, each different, empty headings named by their place. */
  readonly headers: readonly string[]
  readonly rows: readonly TableRow[]
  readonly encoding: Encoding
  readonly delimiter: Delimiter
  /** Things about the whole file that a person should know before going on. */
  readonly notes: readonly string[]
}

export type TableAnswer =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly because: string }

export type TableLimits = { readonly bytes: number; readonly rows: number; readonly columns: number }

/** What one import may hold: 10 MB, 20,000 rows and 200 columns. */
export const tableLimits: TableLimits = { bytes: 10 * 1024 * 1024, rows: 20_000, columns: 200 }

/**
 * Reads the bytes of a file as a table of text, or says in plain words why it cannot.
 * Never throws, whatever the bytes. Rows that do not fit the headings stay in, each with its fault.
 */
export function readTable(bytes: Uint8Array, limits: TableLimits = tableLimits): TableAnswer {
  if (bytes.length > limits.bytes) return no(tooLarge(bytes.length, limits.bytes))
  if (bytes.length === 0) return no('This file is empty.')
  const foreign = whyNotText(bytes)
  if (foreign) return no(foreign)
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const { delimiter, text } = announcedDelimiter(decoded.text) ?? {
    delimiter: findDelimiter(decoded.text),
    text: decoded.text,
  }
  const split = splitRows(text, delimiter, limits.rows)
  if (!split.ok) return split
  return buildTable(split.rows, limits, { encoding: decoded.encoding, delimiter, notes: decoded.notes })
}

/** Some spreadsheets write "sep=;" above the headings and hide that line again when they open the file. */
function announcedDelimiter(text: string): { delimiter: Delimiter; text: string } | null {
  const match = /^"?sep=([,;|\t])"?\n/i.exec(text)
  return match ? { delimiter: match[1] as Delimiter, text: text.slice(match[0].length) } : null
}

type RawRow = { readonly line: number; readonly raw: readonly string[] }
type Split =
  | { readonly ok: true; readonly rows: readonly RawRow[] }
  | { readonly ok: false; readonly because: string }

/**
 * The rows that are not empty. Spaces around quotation marks belong to nobody. Where more than spaces follows
 * a closing mark, as in "Nan" Cole, the marks are part of the name, and the file is read with that in mind.
 */
function splitRows(text: string, delimiter: Delimiter, most: number): Split {
  const exact = trySplit(text, delimiter, most, { trim: true })
  if (exact.fault === null) return { ok: true, rows: exact.rows }
  if (exact.fault.code !== 'CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE')
    return no(whyNotSplit(exact.fault, most))
  const lenient = trySplit(text, delimiter, most, { ltrim: true })
  return lenient.fault === null ? { ok: true, rows: lenient.rows } : no(whyNotSplit(lenient.fault, most))
}

type Fault = { readonly code?: string; readonly records?: number; readonly empty_lines?: number }
const TOO_MANY = 'too-many-rows'

/**
 * Stops at the first row beyond the limit, so that a file of millions costs no more than a full one. Empty rows
 * as wide as the headings cost nothing and do not count: spreadsheets write them by the hundred thousand.
 */
function trySplit(text: string, delimiter: Delimiter, most: number, spaces: { trim?: true; ltrim?: true }) {
  const rows: RawRow[] = []
  let strays = 0
  const keep = (raw: readonly string[], before: { records: number; empty_lines: number }) => {
    if (raw.some(Boolean)) rows.push({ line: before.records + before.empty_lines, raw })
    else if (raw.length !== rows[0]?.raw.length) strays += 1
    if (rows.length + strays > most + 1) throw Object.assign(new Error(TOO_MANY), { code: TOO_MANY })
    return null
  }
  try {
    parse(text, {
      ...spaces,
      delimiter,
      record_delimiter: '\n',
      skip_empty_lines: true,
      relax_column_count: true,
      relax_quotes: true,
      on_record: keep,
    })
    return { rows, fault: null }
  } catch (error) {
    return { rows, fault: error as Fault }
  }
}

function whyNotSplit(fault: Fault, most: number): string {
  if (fault.code === TOO_MANY) return tooManyRows(most)
  if (fault.code === 'CSV_QUOTE_NOT_CLOSED')
    return openQuote((fault.records ?? 0) + (fault.empty_lines ?? 0) + 1)
  return 'This file is not built like a CSV file. Save it as CSV again and choose the new file.'
}

function openQuote(line: number): string {
  return `A quotation mark opens in row ${line} and is not closed. Close it or take it out, then choose the file again.`
}

type Facts = Pick<Table, 'encoding' | 'delimiter' | 'notes'>

function buildTable(split: readonly RawRow[], limits: TableLimits, facts: Facts): TableAnswer {
  const runOn = split.find(({ raw }) => raw.some(swallowedLine))
  if (runOn) return no(openQuote(runOn.line))
  const [first, ...rest] = split
  if (!first) return no('This file is empty: there is nothing in it but spaces.')
  if (first.raw.length > limits.columns) return no(`This file has more than ${limits.columns} columns.`)
  if (rest.length === 0) return no('This file has headings but no rows under them.')
  const named = nameHeaders(first.raw.map(cleanCell))
  if (!named.ok) return named
  const { headers, notes } = named
  const rows = rest.map(({ line, raw }) => tableRow(line, raw.map(cleanCell), headers.length))
  return { ok: true, table: { ...facts, headers, rows, notes: [...facts.notes, ...notes] } }
}

/** A cell that still begins with a quotation mark and runs over a line end has swallowed other rows. */
function swallowedLine(cell: string): boolean {
  return cell.startsWith('"') && cell.includes('\n')
}

function tableRow(line: number, cells: readonly string[], width: number): TableRow {
  const filled = cells.slice(0, width)
  if (cells.length === width) return { line, cells: filled }
  const surplusIsEmpty = cells.length > width && cells.slice(width).every((cell) => cell === '')
  if (surplusIsEmpty) return { line, cells: filled }
  return { line, cells: filled, fault: `Row ${line} has ${count(cells.length)}, the headings have ${width}.` }
}

function count(cells: number): string {
  return cells === 1 ? '1 cell' : `${cells} cells`
}

function tooLarge(bytes: number, limit: number): string {
  const megabytes = (bytes / 1024 / 1024).toFixed(1)
  return `This file is ${megabytes} MB. The limit is ${Math.floor(limit / 1024 / 1024)} MB. Cut it into smaller files.`
}

function tooManyRows(limit: number): string {
  return `This file has more than ${limit.toLocaleString('en-GB')} rows. Cut it into smaller files.`
}

function no(because: string): { readonly ok: false; readonly because: string } {
  return { ok: false, because }
}
