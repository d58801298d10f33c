import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { OnlyNarrow } from './only-narrow.tsx'

/** A column: its heading, how a row fills it, and, where rows can be sorted by it, the address that does so. */
export type Column<Row> = {
  id: string
  heading: string
  cell: (row: Row) => ReactNode
  /** Numbers are lined up on the right. */
  numeric?: boolean
  /** This cell names the row. One column, and the first, has it. */
  names?: boolean
  /** The heading stays unseen, as over a column of buttons. */
  quiet?: boolean
  sort?: { href: string; now?: 'ascending' | 'descending' }
  total?: ReactNode
}

type DataTableProps<Row> = {
  /** What the table holds. */
  caption: string
  captionShown?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Less air between the rows. */
  tight?: boolean
  /** Shown in place of a table without rows. */
  empty?: ReactNode
}

/** A table that stacks as "label: value" on a phone. Sorting is a link: the order lives in the address. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionShown, columns, rows, rowKey, tight, empty } = props
  if (rows.length === 0 && empty) return <>{empty}</>
  return (
    <>
      <SortBy caption={caption} columns={columns} />
      <table className={classNames('app-table app-table--stack', tight && 'app-table--tight')}>
        <caption className={captionShown ? undefined : 'govuk-visually-hidden'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeadCell key={column.id} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>{columns.map((column) => bodyCell(column, column.cell(row)))}</tr>
          ))}
        </tbody>
        {columns.some((column) => column.total !== undefined) && (
          <tfoot>
            <tr>{columns.map((column) => bodyCell(column, column.total))}</tr>
          </tfoot>
        )}
      </table>
    </>
  )
}

/** On a phone, where the headings are not in sight, the orders to choose from stand above the list. */
function SortBy<Row>({ caption, columns }: { caption: string; columns: readonly Column<Row>[] }) {
  const sorted = columns.filter(({ sort }) => sort)
  if (sorted.length === 0) return null
  return (
    <nav className="app-sort-by" aria-label={`Sort: ${caption}`}>
      Sort by
      <ul>
        {sorted.map(({ id, heading, sort }) => (
          <li key={id}>
            <a className="app-sort" href={sort?.href} aria-current={sort?.now ? 'true' : undefined}>
              {heading}
              {sort?.now && <span className="govuk-visually-hidden">, {sort.now}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function HeadCell<Row>({ column }: { column: Column<Row> }) {
  const { heading, sort, numeric, quiet } = column
  return (
    <th
      scope="col"
      className={numeric ? 'num' : undefined}
      aria-sort={sort ? (sort.now ?? 'none') : undefined}
    >
      {sort ? (
        <>
          <a className="app-sort" href={sort.href}>
            {heading}
          </a>
          <OnlyNarrow>{heading}</OnlyNarrow>
        </>
      ) : (
        <span className={quiet ? 'govuk-visually-hidden' : undefined}>{heading}</span>
      )}
    </th>
  )
}

/** A plain function: a long list has hundreds of cells, and each component is a small cost of its own. */
function bodyCell<Row>({ id, names, numeric, quiet, heading }: Column<Row>, content: ReactNode) {
  const className = numeric ? 'num' : undefined
  if (names)
    return (
      <th key={id} scope="row" className={className}>
        {content}
      </th>
    )
  return (
    <td key={id} className={className} data-label={quiet ? undefined : stackedLabel(heading)}>
      {content}
    </td>
  )
}

/** What stands before a value when the table is stacked: "Counted:", but a question keeps its own mark. */
function stackedLabel(heading: string): string {
  return heading.endsWith('?') ? heading : `${heading}:`
}
