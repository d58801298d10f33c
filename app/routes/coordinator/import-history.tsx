import type { SerializeFrom } from '@remix-run/node'
import { dayOf, sayDay } from '#app/kernel/day.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { Section } from '#app/ui/section.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { loader } from './import.tsx'
import { capital, count, KINDS, ROWS } from './import-kinds.ts'

type History = SerializeFrom<typeof loader>['history']
type SentFile = History['rows'][number]

/** The files that were sent, newest first, with what became of each. */
export function ImportHistory({ history: { rows, next } }: { history: History }) {
  return (
    <Section title="Files sent so far">
      <DataTable
        caption="Files sent so far, newest first"
        tight
        rows={rows}
        rowKey={({ importId }) => importId}
        empty={<EmptyState title="No file has been sent yet" />}
        columns={[
          { id: 'file', heading: 'File', names: true, cell: (file) => <FileLink file={file} /> },
          { id: 'kind', heading: 'Holds', cell: ({ importKind }) => capital(KINDS[importKind].many) },
          { id: 'organisation', heading: 'For', cell: ({ organisation }) => organisation },
          { id: 'sent', heading: 'Sent', cell: saySent },
          { id: 'result', heading: 'What became of it', cell: (file) => <Result file={file} /> },
        ]}
      />
      {next && <Pagination of="files" older={`/import?cursor=${next}`} />}
    </Section>
  )
}

function FileLink({ file }: { file: SentFile }) {
  return (
    <a className="govuk-link" href={`/import/${file.importId}`}>
      {file.fileName}
    </a>
  )
}

const saySent = ({ sentAt, by }: SentFile) =>
  [sayDay(dayOf(new Date(sentAt))), by && `by ${by}`].filter(Boolean).join(' ')

function Result({ file: { confirmedAt, counts, rowsRead } }: { file: SentFile }) {
  if (!confirmedAt)
    return (
      <>
        <Tag meaning="look">Not imported yet</Tag> {count(rowsRead, ROWS)}
      </>
    )
  const parts = [`${counts.new} new`, `${counts.known} here already`, `${counts.refused} stayed out`]
  return <>{parts.join(', ')}</>
}
