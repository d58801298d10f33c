import type { ReactNode } from 'react'

/** A short list for a phone: what, a line about it, and a link, button or tag at the end. */
export type Row = { id: string; title: ReactNode; note?: ReactNode; end?: ReactNode }

/** Things one under the other, each with one thing to do or to know. */
export function Rows({ rows }: { rows: readonly Row[] }) {
  return (
    <ul className="app-rows">
      {rows.map((row) => (
        <li key={row.id}>
          <div>
            <b>{row.title}</b>
            {row.note && <small>{row.note}</small>}
          </div>
          {row.end}
        </li>
      ))}
    </ul>
  )
}
