import { DataTable } from '#app/ui/data-table.tsx'
import { Details } from '#app/ui/details.tsx'
import { Rows } from '#app/ui/rows.tsx'
import type { Ranking } from './match-family.tsx'

/** How many volunteers each rule leaves out, and those who fail one rule alone. */
export function NotPossible({ ranking: { notPossible, reasons, nearMisses } }: { ranking: Ranking }) {
  if (notPossible === 0) return null
  const title =
    notPossible === 1 ? '1 volunteer is not possible' : `${notPossible} volunteers are not possible`
  return (
    <Details summary={`${title}, and why`}>
      <DataTable
        caption="Reasons, each volunteer counted once"
        tight
        rows={reasons}
        rowKey={({ name }) => name}
        columns={[
          { id: 'rule', heading: 'Rule', names: true, cell: ({ name }) => name },
          { id: 'count', heading: 'Volunteers', numeric: true, cell: ({ mentors }) => mentors },
          { id: 'who', heading: 'Who may override', cell: ({ whoMayOverride }) => whoMayOverride },
        ]}
      />
      {nearMisses.length > 0 && (
        <>
          <h3 className="govuk-heading-s">Nearly: only one rule stands between them</h3>
          <Rows
            rows={nearMisses.map(({ volunteerId, name, reasons, whoMayOverride, pointsOtherwise }) => ({
              id: volunteerId,
              title: name,
              note: `${reasons.map(({ says }) => says).join(' ')} Who may change that: ${whoMayOverride.toLowerCase()}.`,
              end: `${pointsOtherwise} points otherwise`,
            }))}
          />
        </>
      )}
    </Details>
  )
}
