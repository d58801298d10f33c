import type { AnyQuery } from '#app/kernel/executor.ts'
import type { AnswerOf, Rows } from '#app/kernel/query.ts'
import { BYTE_ORDER_MARK, type Cell, csvLine } from './csv.ts'
import type { RequestWork } from './kinds.ts'

type Row = Record<string, unknown>

/** A column of a file: its heading, the fields it is made of, and what stands in a row. */
export type SheetColumn<R> = { heading: string; of: readonly (keyof R & string)[]; cell: (row: R) => Cell }

/** A list as a CSV file: the question that fills it, page after page, and what is asked once before. */
export type Sheet = {
  before?: { query: AnyQuery; input: (search: URLSearchParams) => unknown }
  list: AnyQuery
  input: (search: URLSearchParams, before: unknown) => object
  // biome-ignore lint/suspicious/noExplicitAny: stands for the columns of every list.
  columns: readonly SheetColumn<any>[]
}

/** Declares a list as a CSV file. */
export const sheet = <L extends AnyQuery>(declared: {
  before?: Sheet['before']
  list: L
  input: Sheet['input']
  columns: readonly SheetColumn<AnswerOf<L> extends Rows<infer R> ? R : never>[]
}): Sheet => declared as Sheet

/** Every question that filling these files takes. */
export const asksOf = (sheets: readonly Sheet[]): AnyQuery[] =>
  sheets.flatMap(({ before, list }) => [...(before ? [before.query] : []), list])

/** How many rows are read at once: between two pages everybody else has their turn. */
const ROWS_AT_ONCE = 250

/**
 * The text of a file in parts, the first with the headings, the last with the closing line. It is filled through the
 * same questions, rights and records of reading as the page it came from: a field that its reader may not see has no
 * column. Each page of rows is written in the audit log before it is handed on.
 */
export async function* partsOf(
  { before, list, input, columns: possible }: Sheet,
  { search, closing }: { search: string; closing: string },
  work: RequestWork,
): AsyncGenerator<string> {
  const { platform, requestId } = work.context
  const asked = (query: AnyQuery, given: unknown): Promise<unknown> =>
    platform.ask(query, work.visitor.actor, given, requestId)
  const filters = new URLSearchParams(search)
  const given = input(filters, before && (await asked(before.query, before.input(filters))))
  let columns: Sheet['columns'] | undefined
  let cursor: string | undefined
  do {
    const { rows, next } = (await asked(list, { ...given, rows: ROWS_AT_ONCE, cursor })) as Rows<Row>
    const headed = columns ?? readable(possible, rows[0])
    yield [
      ...(columns ? [] : [BYTE_ORDER_MARK, csvLine(headed.map(({ heading }) => heading))]),
      ...rows.map((row) => csvLine(headed.map(({ cell }) => cell(row)))),
    ].join('')
    columns = headed
    cursor = next ?? undefined
  } while (cursor)
  yield csvLine([closing])
}

/** The columns of which every field was given; all of them where there is no row to tell. */
const readable = (columns: Sheet['columns'], row: Row | undefined) =>
  columns.filter(({ of }) => !row || of.every((field) => field in row))
