import { sayProgrammeYear, type YearStanding } from '#app/domain/cohorts/index.ts'
import { sayDay } from '#app/kernel/day.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { Section } from '#app/ui/section.tsx'
import { YearLink } from './cohort-figures.tsx'

type CohortYearsProps = { years: readonly YearStanding[]; evidenceFor: string }

/** Every programme year against its target, newest first; each number opens to the people behind it. */
export function CohortYears({ years, evidenceFor }: CohortYearsProps) {
  return (
    <Section title="Year by year">
      <DataTable
        caption="Recruited and trained, and in post, for each programme year"
        rows={years.toReversed()}
        rowKey={(year) => String(year.programmeYear)}
        columns={[
          {
            id: 'year',
            heading: 'Programme year',
            names: true,
            cell: (year) => sayProgrammeYear(year.programmeYear),
          },
          { id: 'from', heading: 'From', cell: (year) => sayDay(year.from) },
          { id: 'to', heading: 'To', cell: (year) => sayDay(year.to) },
          { id: 'target', heading: 'Target', numeric: true, cell: (year) => year.target ?? '–' },
          {
            id: 'flow',
            heading: 'Recruited and trained',
            numeric: true,
            cell: (year) => <YearLink year={year} basis="flow" evidenceFor={evidenceFor} />,
          },
          {
            id: 'stock',
            heading: 'In post at the end',
            numeric: true,
            cell: (year) => <YearLink year={year} basis="stock" evidenceFor={evidenceFor} />,
          },
        ]}
      />
    </Section>
  )
}
