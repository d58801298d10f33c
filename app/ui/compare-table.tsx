import { type ReactNode, useId } from 'react'

/** A question and the answer of each column, by the column's id. */
export type CompareRow = { name: string; cells: Readonly<Record<string, ReactNode>> }

type CompareTableProps = {
  caption: string
  /** Who or what stands side by side. */
  columns: readonly { id: string; head: ReactNode }[]
  rows: readonly CompareRow[]
  total?: CompareRow
}

/** A few people or things side by side. It scrolls sideways on a phone, with its first column fixed. */
export function CompareTable({ caption, columns, rows, total }: CompareTableProps) {
  const id = useId()
  const ids = columns.map((column) => column.id)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take focus to be scrolled by keyboard
    <section className="app-scroll" aria-labelledby={id} tabIndex={0}>
      <table className="app-table app-compare">
        <caption className="govuk-visually-hidden" id={id}>
          {caption}
        </caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column.id} scope="col">
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Answers key={row.name} row={row} ids={ids} />
          ))}
        </tbody>
        {total && (
          <tfoot>
            <Answers row={total} ids={ids} />
          </tfoot>
        )}
      </table>
    </section>
  )
}

function Answers({ row, ids }: { row: CompareRow; ids: readonly string[] }) {
  return (
    <tr>
      <th scope="row">{row.name}</th>
      {ids.map((id) => (
        <td key={id}>{row.cells[id]}</td>
      ))}
    </tr>
  )
}
