import { sayProgrammeYear, type YearStanding } from '#app/domain/cohorts/index.ts'
import { sayDay } from '#app/kernel/day.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { Figure, Figures } from '#app/ui/figure.tsx'

type CohortFiguresProps = {
  year: YearStanding
  /** Every year up to this one, where they are shown beside it. */
  years?: readonly YearStanding[]
  /** What was planned by today. */
  planned: number | null
  /** The organisation whose numbers these are, as the address of the evidence says it; empty for the programme. */
  evidenceFor: string
}

/** The two readings of one year's target, each with its definition and the way to the evidence. */
export function CohortFigures({ year, years = [], planned, evidenceFor }: CohortFiguresProps) {
  const { target, flow, stock } = year
  const against =
    target === null ? {} : { against: `of ${target}${planned === null ? '' : `, profile ${planned}`}` }
  const progress =
    target === null ? {} : { progress: { value: flow, target, ...(planned === null ? {} : { planned }) } }
  return (
    <Figures>
      <Figure
        large
        title="Recruited and trained this year"
        number={flow}
        {...against}
        {...progress}
        definition="Each person counted once, ever, on the day the last gate was met: application, interview, self-declaration, references, identity, DBS, training, observed practice, panel and agreement. People who leave later still count."
        evidence={{
          href: evidenceHref(year.programmeYear, 'flow', evidenceFor),
          label: `Open the evidence: ${people(flow)}`,
        }}
      />
      <Figure
        title={`In post on ${sayDay(year.stockOn)}`}
        number={stock}
        {...(target === null ? {} : { against: `of ${target}`, progress: { value: stock, target } })}
        definition="Recruited and trained by that day, not left, and no gate more than 28 days out of date."
        evidence={{
          href: evidenceHref(year.programmeYear, 'stock', evidenceFor),
          label: `Open the evidence: ${people(stock)}`,
        }}
      />
      {years.length > 0 && <YearsFigure years={years.slice(-3)} evidenceFor={evidenceFor} />}
    </Figures>
  )
}

function YearsFigure({ years, evidenceFor }: { years: readonly YearStanding[]; evidenceFor: string }) {
  const running = years.at(-1)?.programmeYear
  return (
    <section className="app-figure">
      <h2>{years.length === 3 ? 'The three years' : 'Year by year'}</h2>
      <DataTable
        caption="Recruited and trained, and in post, for each programme year"
        tight
        rows={years}
        rowKey={(year) => String(year.programmeYear)}
        columns={[
          {
            id: 'year',
            heading: 'Year',
            names: true,
            cell: (year) => (
              <>
                {year.programmeYear}{' '}
                <span className="app-muted">{year.programmeYear === running ? 'to date' : ''}</span>
              </>
            ),
          },
          { id: 'target', heading: 'Target', numeric: true, cell: (year) => year.target ?? '–' },
          {
            id: 'flow',
            heading: 'Counted',
            numeric: true,
            cell: (year) => <YearLink year={year} basis="flow" evidenceFor={evidenceFor} />,
          },
          {
            id: 'stock',
            heading: 'In post',
            numeric: true,
            cell: (year) => <YearLink year={year} basis="stock" evidenceFor={evidenceFor} />,
          },
        ]}
      />
      <p className="app-figure__definition">In post: at the end of the year, or today.</p>
    </section>
  )
}

/** One number of one year, leading to the people behind it. */
export function YearLink({
  year,
  basis,
  evidenceFor,
}: {
  year: YearStanding
  basis: 'flow' | 'stock'
  evidenceFor: string
}) {
  return (
    <a className="govuk-link" href={evidenceHref(year.programmeYear, basis, evidenceFor)}>
      {year[basis]}
      <span className="govuk-visually-hidden">
        {basis === 'flow' ? ' recruited and trained in ' : ' in post at the end of '}
        {sayProgrammeYear(year.programmeYear)}
      </span>
    </a>
  )
}

/** Where the people behind a number are listed. */
export function evidenceHref(
  year: number,
  basis: 'flow' | 'stock',
  organisationId: string,
  districtId = '',
): string {
  const search = new URLSearchParams({
    year: String(year),
    basis,
    ...(organisationId ? { organisationId } : {}),
    ...(districtId ? { districtId } : {}),
  })
  return `/programme/evidence?${search}`
}

export const people = (count: number) => `${count} ${count === 1 ? 'person' : 'people'}`
