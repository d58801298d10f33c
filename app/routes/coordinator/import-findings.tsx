import { DataTable } from '#app/ui/data-table.tsx'
import { Section } from '#app/ui/section.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { FileData } from './import-file.tsx'
import { count, ROWS } from './import-kinds.ts'

type Finding = FileData['findings'][number]

const MORE_ROWS = { one: 'more row', many: 'more rows' }

const STATES = {
  new: { meaning: 'moving', words: 'Comes in' },
  known: { meaning: 'quiet', words: 'Here already' },
  refused: { meaning: 'look', words: 'Stays out' },
} as const

/** Every row that has something to say, with its number in the file: first those that stay out. */
export function ImportFindings({ file }: { file: FileData }) {
  const { findings, moreFindings, staysOutBy } = file
  if (findings.length === 0) return null
  return (
    <Section title="Rows to look at">
      {moreFindings > 0 && (
        <p className="govuk-body">
          These are the first {findings.length}; {count(moreFindings, MORE_ROWS)} have something to say.
          {staysOutBy.length > 0 &&
            ` What keeps rows out: ${staysOutBy.map((one) => sayReason(file, one)).join(', ')}.`}
        </p>
      )}
      <DataTable
        caption="Rows to look at, those that stay out first"
        tight
        rows={findings}
        rowKey={({ line }) => String(line)}
        columns={[
          { id: 'line', heading: 'Row', names: true, cell: ({ line }) => `Row ${line}` },
          { id: 'state', heading: 'What becomes of it', cell: (finding) => <State finding={finding} /> },
          { id: 'says', heading: 'What to know', cell: (finding) => <Says file={file} finding={finding} /> },
        ]}
      />
    </Section>
  )
}

function State({ finding: { state } }: { finding: Finding }) {
  const { meaning, words } = STATES[state]
  return <Tag meaning={meaning}>{words}</Tag>
}

function Says({ file, finding: { says } }: { file: FileData; finding: Finding }) {
  return (
    <ul className="govuk-list app-small">
      {says.map(({ field, message }) => (
        <li key={`${field} ${message}`}>
          {labelOf(file, field) && <b>{labelOf(file, field)}: </b>}
          {message}
        </li>
      ))}
    </ul>
  )
}

/** The question that a finding is about; nothing where it is about the row as a whole. */
const labelOf = ({ fields }: FileData, field: string) => fields.find(({ key }) => key === field)?.label

const sayReason = (file: FileData, { field, rows }: FileData['staysOutBy'][number]) =>
  `${labelOf(file, field) ?? 'the row as a whole'} (${count(rows, ROWS)})`
