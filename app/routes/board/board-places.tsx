import { sayDay } from '#app/kernel/day.ts'
import { type Column, DataTable } from '#app/ui/data-table.tsx'
import { Meter } from '#app/ui/meter.tsx'
import { Section } from '#app/ui/section.tsx'
import type { EndedPack } from './board.tsx'
import { HiddenNote } from './hidden-numbers.tsx'
import { Count, PartOf, said } from './say-published.tsx'

type Place = EndedPack['districts'][number]

/** The year so far, place by place, with everything hidden that could point at somebody. */
export function BoardPlaces({ pack, kind }: { pack: EndedPack; kind: 'District' | 'Partner' }) {
  const { whole, year, waitingIsNow, hiddenUpTo, today } = pack
  const places = kind === 'District' ? pack.districts : pack.organisations
  const most = Math.max(
    1,
    ...places.map(({ flow, target }) => Math.max(flow === 'c' ? 0 : flow, target ?? 0)),
  )
  const withTargets = places.some((place) => place.target !== null)
  const target: Column<Place> = {
    id: 'target',
    heading: 'Target',
    numeric: true,
    cell: (place) => (place.target === null ? '–' : said(place.target)),
    total: year.target === null ? '–' : said(year.target),
  }
  const waiting: Column<Place> = {
    id: 'waiting',
    heading: 'Families waiting',
    numeric: true,
    cell: (place) => <Count of={place.waiting} />,
    total: <Count of={whole.waiting} />,
  }
  return (
    <Section title={`By ${kind.toLowerCase()}`}>
      <DataTable
        caption={`The programme by ${kind.toLowerCase()} on ${sayDay(year.at)}`}
        tight
        rows={places}
        rowKey={({ id }) => id}
        columns={[
          { id: 'place', heading: kind, names: true, cell: ({ name }) => name, total: 'All' },
          ...(withTargets ? [target] : []),
          {
            id: 'flow',
            heading: 'Recruited and trained',
            numeric: true,
            cell: ({ flow }) => <Count of={flow} />,
            total: <Count of={whole.flow} />,
          },
          {
            id: 'bar',
            heading: 'Drawn',
            quiet: true,
            cell: (place) => <Bar place={place} most={most} />,
            total: '',
          },
          {
            id: 'families',
            heading: 'Families with a mentor',
            numeric: true,
            cell: ({ families }) => <Count of={families.whole} />,
            total: <Count of={whole.families.whole} />,
          },
          {
            id: 'after',
            heading: 'After the programme',
            numeric: true,
            cell: ({ families }) => <Count of={families.part} />,
            total: <Count of={whole.families.part} />,
          },
          ...(waitingIsNow ? [waiting] : []),
          {
            id: 'supervision',
            heading: 'Supervision on time',
            numeric: true,
            cell: ({ supervision }) => <PartOf {...supervision} />,
            total: <PartOf {...whole.supervision} />,
          },
        ]}
      />
      <HiddenNote
        hiddenUpTo={hiddenUpTo}
        counts={places.flatMap(({ flow, families, supervision, ...place }) => [
          flow,
          families.whole,
          families.part,
          supervision.whole === 'c' ? 'c' : supervision.part,
          ...(waitingIsNow ? [place.waiting] : []),
        ])}
      >
        {kind === 'District'
          ? ' A volunteer is counted in the district they live in, a family in its own.'
          : ' The host is among the partners. Each person and each family is counted with one of them.'}
        {withTargets &&
          ' The upright line is the target the board has set for the year; targets need not add up to the whole.'}
        {waitingIsNow && ` Families waiting are those of ${sayDay(today)}.`}
      </HiddenNote>
    </Section>
  )
}

/** A bar for what is counted; none where that is hidden, for its length would tell. */
function Bar({ place: { flow, target }, most }: { place: Place; most: number }) {
  if (flow === 'c') return null
  return (
    <div className="app-place-bar app-place-bar--short">
      <Meter value={flow} of={most} tone="counted" {...(target === null ? {} : { mark: target })} />
    </div>
  )
}
