import type { PlaceStanding } from '#app/domain/cohorts/index.ts'
import { sayDay } from '#app/kernel/day.ts'
import { type Column, DataTable } from '#app/ui/data-table.tsx'
import { Meter } from '#app/ui/meter.tsx'
import { Section } from '#app/ui/section.tsx'
import { evidenceHref } from './cohort-figures.tsx'

type CohortPlacesProps = {
  kind: 'District' | 'Organisation'
  places: readonly PlaceStanding[]
  year: { programmeYear: number; flow: number; stock: number; target: number | null; stockOn: string }
  /** What was planned by today for the whole programme. */
  total: number | null
}

/** The year so far, place by place: a bar for what is counted, a line for what was planned by today. */
export function CohortPlaces({ kind, places, year, total }: CohortPlacesProps) {
  const withTargets = places.some(({ target }) => target !== null)
  const most = Math.max(1, ...places.map(({ target, flow }) => Math.max(target ?? 0, flow)))
  const href = ({ id }: PlaceStanding, basis: 'flow' | 'stock') =>
    kind === 'District'
      ? evidenceHref(year.programmeYear, basis, '', id)
      : evidenceHref(year.programmeYear, basis, id)
  const targets: Column<PlaceStanding>[] = [
    {
      id: 'target',
      heading: 'Target',
      numeric: true,
      cell: ({ target }) => target ?? '–',
      total: year.target ?? '–',
    },
    {
      id: 'planned',
      heading: 'Profile today',
      numeric: true,
      cell: ({ planned }) => planned ?? '–',
      total: total ?? '–',
    },
  ]
  return (
    <Section title={`By ${kind.toLowerCase()}`}>
      <DataTable
        caption={`Recruited and trained by ${kind.toLowerCase()}, to ${sayDay(year.stockOn)}`}
        tight
        rows={places}
        rowKey={({ id }) => id}
        columns={[
          { id: 'place', heading: kind, names: true, cell: ({ name }) => name, total: 'All' },
          ...(withTargets ? targets : []),
          {
            id: 'counted',
            heading: 'Counted',
            numeric: true,
            cell: (place) => <PlaceLink href={href(place, 'flow')} number={place.flow} about={place.name} />,
            total: year.flow,
          },
          {
            id: 'bar',
            heading: 'Drawn',
            quiet: true,
            cell: ({ flow, planned }) => (
              <div className="app-place-bar">
                <Meter
                  value={flow}
                  of={most}
                  tone="counted"
                  {...(planned === null ? {} : { mark: planned })}
                />
              </div>
            ),
            total: '',
          },
          {
            id: 'stock',
            heading: 'In post',
            numeric: true,
            cell: (place) => (
              <PlaceLink href={href(place, 'stock')} number={place.stock} about={place.name} />
            ),
            total: year.stock,
          },
        ]}
      />
      <p className="govuk-body app-small app-muted">
        {withTargets
          ? 'The bar is what is counted, the upright line what was planned by today. Targets of places are those the board has set; they need not add up to the whole.'
          : 'The bar is what is counted. No target is set for any one of these places.'}
      </p>
    </Section>
  )
}

function PlaceLink({ href, number, about }: { href: string; number: number; about: string }) {
  if (number === 0) return <>0</>
  return (
    <a className="govuk-link" href={href}>
      {number}
      <span className="govuk-visually-hidden"> in {about}: open the evidence</span>
    </a>
  )
}
