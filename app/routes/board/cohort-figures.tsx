import type { YearStanding } from '#app/domain/cohorts/index.ts'
import { sayDay } from '#app/kernel/day.ts'
import { Figure, Figures } from '#app/ui/figure.tsx'

type CohortFiguresProps = {
  year: YearStanding
  /** The organisation whose numbers these are, as the address of the evidence says it; empty for the programme. */
  evidenceFor: string
}

/** The two readings of one year's target, each with its definition and the way to the evidence. */
export function CohortFigures({ year, evidenceFor }: CohortFiguresProps) {
  const target = year.target
  return (
    <Figures>
      <Figure
        large
        title="Recruited and trained this year"
        number={year.flow}
        {...(target === null ? {} : { against: `of ${target}`, progress: { value: year.flow, target } })}
        definition="Each person counted once, ever, on the day the last gate was met: application, interview, self-declaration, references, identity, DBS, training, observed practice, panel and agreement. People who leave later still count."
        evidence={{
          href: evidenceHref(year.programmeYear, 'flow', evidenceFor),
          label: `Open the evidence: ${people(year.flow)}`,
        }}
      />
      <Figure
        title={`In post on ${sayDay(year.stockOn)}`}
        number={year.stock}
        {...(target === null ? {} : { against: `of ${target}`, progress: { value: year.stock, target } })}
        definition="Recruited and trained by that day, not left, and no gate more than 28 days out of date."
        evidence={{
          href: evidenceHref(year.programmeYear, 'stock', evidenceFor),
          label: `Open the evidence: ${people(year.stock)}`,
        }}
      />
    </Figures>
  )
}

/** Where the people behind a number are listed. */
export function evidenceHref(year: number, basis: 'flow' | 'stock', organisationId: string): string {
  const search = new URLSearchParams({
    year: String(year),
    basis,
    ...(organisationId ? { organisationId } : {}),
  })
  return `/programme/evidence?${search}`
}

export const people = (count: number) => `${count} ${count === 1 ? 'person' : 'people'}`
