import { DataTable } from '#app/ui/data-table.tsx'
import { Section } from '#app/ui/section.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { FileData } from './import-file.tsx'

const STATES = {
  new: { meaning: 'look', words: 'Comes in, with a note' },
  known: { meaning: 'quiet', words: 'Here already' },
  refused: { meaning: 'late', words: 'Cannot be read' },
} as const

/** Every row that has something to say, with its number in the file. */
export function ImportFindings({ file: { findings, moreFindings } }: { file: FileData }) {
  if (findings.length === 0) return null
  return (
    <Section title="Row by row">
      <DataTable
        caption="Rows with something to say, in the order of the file"
        tight
        rows={findings}
        rowKey={(finding) => String(finding.line)}
        columns={[
          { id: 'line', heading: 'Row', names: true, cell: (finding) => `Row ${finding.line}` },
          {
            id: 'state',
            heading: 'What becomes of it',
            cell: (finding) => <Tag meaning={STATES[finding.state].meaning}>{STATES[finding.state].words}</Tag>,
          },
          {
            id: 'says',
            heading: 'Why',
            cell: (finding) => (
              <ul className="govuk-list app-small">
                {finding.says.map(({ field, message }) => (
                  <li key={`${field} ${message}`}>{message}</li>
                ))}
              </ul>
            ),
          },
        ]}
      />
      {moreFindings > 0 && <p className="govuk-body">{moreFindings} more rows have something to say. Put these right first.</p>}
    </Section>
  )
}
