import type { ReactNode } from 'react'
import { Meter } from './meter.tsx'

/** A row: its name, its count, and what to say beside it. `counted` is the row the programme is measured by. */
export type BarRow = { name: string; value: number; note?: string; counted?: boolean; href?: string }

/** Counts that are compared with each other, as a table whose bars share one scale. */
export function BarRows({
  caption,
  head,
  rows,
}: {
  caption: string
  head: [string, string]
  rows: readonly BarRow[]
}) {
  const most = Math.max(1, ...rows.map((row) => row.value))
  return (
    <table className="app-bars">
      <caption className="govuk-visually-hidden">{caption}</caption>
      <thead className="govuk-visually-hidden">
        <tr>
          <th scope="col">{head[0]}</th>
          <th scope="col">{head[1]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name} className={row.counted ? 'app-bars__counted' : undefined}>
            <th scope="row">{linked(row.name, row.href)}</th>
            <td>
              <Meter value={row.value} of={most} tone={row.counted ? 'counted' : 'moving'} />
              <span>
                <b>{row.value.toLocaleString('en-GB')}</b> {row.note}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function linked(name: string, href: string | undefined): ReactNode {
  return href ? (
    <a className="govuk-link" href={href}>
      {name}
    </a>
  ) : (
    name
  )
}
