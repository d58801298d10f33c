import { type Measure, measures } from '#app/domain/partners/index.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import type { Return } from './return.tsx'
import {
  measureWords,
  returnHref,
  sayDifference,
  sayFigure,
  sayReasons,
  sayShortDay,
} from './return-words.ts'

/** Every measure as it was certified and as the records say now; each opens to the people or visits behind it. */
export function ReturnNumbers({ found }: { found: Return }) {
  const { organisationId, quarter, figures, editions } = found
  const certified = editions.at(0)
  const href = (measure: Measure) => `${returnHref(organisationId, quarter.from)}/${measure}`
  return (
    <DataTable<Measure>
      caption={certified ? 'Certified and present numbers, with differences' : 'Numbers from the records'}
      rows={measures}
      rowKey={(measure) => measure}
      columns={[
        {
          id: 'measure',
          heading: 'Measure',
          names: true,
          cell: (measure) => (
            <a className="govuk-link govuk-link--no-visited-state" href={href(measure)}>
              {measureWords[measure].name}
            </a>
          ),
        },
        ...(certified
          ? [
              {
                id: 'certified',
                heading: `Certified ${sayShortDay(certified.certifiedOn)}`,
                numeric: true,
                cell: (measure: Measure) => sayFigure(certified.figures, measure),
              },
            ]
          : []),
        {
          id: 'now',
          heading: 'Records now',
          numeric: true,
          cell: (measure) =>
            certified && sayDifference(certified.figures, figures, measure) ? (
              <b>{sayFigure(figures, measure)}</b>
            ) : (
              sayFigure(figures, measure)
            ),
        },
        ...(certified
          ? [
              {
                id: 'difference',
                heading: 'Difference',
                numeric: true,
                cell: (measure: Measure) => <b>{sayDifference(certified.figures, figures, measure)}</b>,
              },
            ]
          : []),
        {
          id: 'how',
          heading: 'How it is counted',
          cell: (measure) =>
            measure === 'left' && figures.left > 0
              ? sayReasons(figures.leftBecause)
              : measureWords[measure].counts,
        },
      ]}
    />
  )
}
