import type { LoaderFunctionArgs } from '@remix-run/node'
import type { AuditEntry } from '#app/kernel/audit.ts'
import type { AnyQuery } from '#app/kernel/executor.ts'
import type { AnswerOf, Rows } from '#app/kernel/query.ts'
import { BYTE_ORDER_MARK, type Cell, csvLine } from './csv.ts'
import { guarded } from './guard.ts'
import type { Context, RequestWork } from './kinds.ts'
import { type Ask, asResponse, workOf } from './page.server.ts'

type Row = Record<string, unknown>

/** A column of a file: its heading, the fields it is made of, and what stands in a row. */
export type SheetColumn<R> = { heading: string; of: readonly (keyof R & string)[]; cell: (row: R) => Cell }

/** A file of a list: the question that fills it, page after page, and what is asked once before. */
export type Sheet = {
  before?: { query: AnyQuery; input: (search: URLSearchParams) => unknown }
  list: AnyQuery
  input: (search: URLSearchParams, before: unknown) => object
  // biome-ignore lint/suspicious/noExplicitAny: stands for the columns of every list.
  columns: readonly SheetColumn<any>[]
}

/** Declares a file of a list. */
export const sheet = <L extends AnyQuery>(declared: {
  before?: Sheet['before']
  list: L
  input: Sheet['input']
  columns: readonly SheetColumn<AnswerOf<L> extends Rows<infer R> ? R : never>[]
}): Sheet => declared as Sheet

/** Which file is meant, how its list is cut down, what it is called, and the line that closes it. */
export type FileToSend = { sheet: Sheet; search: string; name: string; closing: string }

/** How many rows are read at once: between two pages everybody else has their turn. */
const ROWS_AT_ONCE = 250

/**
 * Makes a loader that sends a list as a CSV file, through the same questions, rights and records of reading as the
 * page it came from: a field that its reader may not see has no column. Rows are read and sent page by page; each
 * page is written in the audit log before it leaves, and a file that breaks off is cut off, never closed.
 */
export function download<Q extends AnyQuery>(
  about: Ask<Q>,
  sheets: readonly Sheet[],
  fileOf: (answer: AnswerOf<Q>) => FileToSend,
) {
  const loader = async ({ request, params, context }: LoaderFunctionArgs): Promise<Response> => {
    const work = await workOf(request, params, context as unknown as Context)
    try {
      const file = fileOf((await answered(work, about.query, about.input(work, {}))) as AnswerOf<Q>)
      const lines = linesOf(work, file)
      const first = await lines.next()
      return new Response(streamOf(first.value ?? '', lines), {
        headers: {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename="${file.name}"`,
          'cache-control': 'no-store',
        },
      })
    } catch (problem) {
      throw asResponse(problem, work)
    }
  }
  const asks = [
    about.query,
    ...sheets.flatMap(({ before, list }) => [...(before ? [before.query] : []), list]),
  ]
  return guarded(loader, { asks: asks.map(({ name }) => name), does: [] })
}

/** The text of the file in parts: the first with the headings, the last with the closing line. */
async function* linesOf(
  work: RequestWork,
  { sheet: wanted, search, closing }: FileToSend,
): AsyncGenerator<string> {
  const filters = new URLSearchParams(search)
  const before = wanted.before && (await answered(work, wanted.before.query, wanted.before.input(filters)))
  const input = wanted.input(filters, before)
  let columns: Sheet['columns'] | undefined
  let cursor: string | null | undefined
  do {
    const { rows, next } = (await answered(work, wanted.list, {
      ...input,
      rows: ROWS_AT_ONCE,
      cursor: cursor ?? undefined,
    })) as Rows<Row>
    const isFirst = columns === undefined
    columns ??= readable(wanted.columns, rows[0])
    yield [
      ...(isFirst ? [BYTE_ORDER_MARK, csvLine(columns.map(({ heading }) => heading))] : []),
      ...rows.map((row) => csvLine((columns ?? []).map(({ cell }) => cell(row)))),
    ].join('')
    cursor = next
  } while (cursor)
  yield csvLine([closing])
}

/** The columns of which every field was given; all of them where there is no row to tell. */
const readable = (columns: Sheet['columns'], row: Row | undefined) =>
  columns.filter(({ of }) => !row || of.every((field) => field in row))

/** An answer, after its reading was written down. */
async function answered(
  { context, visitor }: RequestWork,
  query: AnyQuery,
  input: unknown,
): Promise<unknown> {
  const { platform, requestId } = context
  const { answer, reads }: { answer: unknown; reads: AuditEntry[] } = await platform.answer(
    query,
    visitor.actor,
    input,
    requestId,
  )
  await platform.writeReads(reads)
  return answer
}

function streamOf(first: string, rest: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(first)),
    async pull(controller) {
      const { value, done } = await rest.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: () => void rest.return(undefined),
  })
}
