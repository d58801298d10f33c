import type { ReactNode } from 'react'
import { ChartFrame, type Drawing } from './chart-frame.tsx'
import { DataTable } from './data-table.tsx'
import { cellsOf, type OutcodeCount, shadeOf } from './outcode-cells.ts'

type OutcodeMapProps = {
  /** What is counted, and of whom: "Families waiting, by area". */
  title: string
  finding: string
  /** The heading of the counts: "Families waiting". */
  counted: string
  /** Areas and what is known of each; never addresses. `name` is the town people know it by. */
  places: readonly (OutcodeCount & { name?: string })[]
  note?: ReactNode
}

const WIDE = { most: 13, cell: 72 }
const NARROW = { most: 6, cell: 50 }

/** Where people are, by the first half of their postcode: a cell for each area, about where it lies. */
export function OutcodeMap({ title, finding, counted, places, note }: OutcodeMapProps) {
  return (
    <ChartFrame
      title={title}
      finding={finding}
      marks={[
        { mark: 'few', label: 'Fewest' },
        { mark: 'some', label: 'More' },
        { mark: 'many', label: 'Most' },
      ]}
      wide={mapOf(places, WIDE)}
      narrow={mapOf(places, NARROW)}
      {...(note ? { note } : {})}
      tableLabel="The map as a table"
      table={
        <DataTable
          caption={title}
          rows={[...places].sort((a, b) => b.count - a.count || a.outcode.localeCompare(b.outcode))}
          rowKey={({ outcode }) => outcode}
          tight
          columns={[
            { id: 'outcode', heading: 'Area', names: true, cell: ({ outcode }) => outcode },
            { id: 'name', heading: 'Town', cell: ({ name }) => name },
            {
              id: 'count',
              heading: counted,
              numeric: true,
              cell: ({ count }) => count.toLocaleString('en-GB'),
            },
          ]}
        />
      }
    />
  )
}

/** About half of the cells are filled where there is room, so that the coast and the gaps between towns show. */
function mapOf(places: readonly OutcodeCount[], { most: mostColumns, cell }: typeof WIDE): Drawing {
  const most = Math.max(1, ...places.map(({ count }) => count))
  const columns = Math.min(mostColumns, Math.max(4, Math.round(Math.sqrt(places.length * 2.4))))
  const cells = cellsOf(places, columns)
  const rows = Math.max(1, ...cells.map(({ row }) => row + 1))
  return {
    width: columns * cell,
    height: rows * cell,
    children: cells.map(({ outcode, count, column, row }) => (
      <g key={outcode} className={`app-cell app-cell--${shadeOf(count, most)}`}>
        <rect x={column * cell + 1} y={row * cell + 1} width={cell - 2} height={cell - 2} rx="3" />
        <text
          className="app-cell__area"
          x={(column + 0.5) * cell}
          y={(row + 0.42) * cell}
          textAnchor="middle"
        >
          {outcode}
        </text>
        <text
          className="app-cell__count"
          x={(column + 0.5) * cell}
          y={(row + 0.8) * cell}
          textAnchor="middle"
        >
          {count.toLocaleString('en-GB')}
        </text>
      </g>
    )),
  }
}
