import { choiceId } from './choice.ts'
import { FieldGroup, type QuestionProps } from './field.tsx'
import { textsOf } from './form-state.ts'

type Heading = { value: string; label: string; note?: string }

type CheckGridProps = QuestionProps & {
  /** What the grid holds, read out before it. */
  caption: string
  rows: readonly Heading[]
  columns: readonly Heading[]
}

/** A question answered by ticking cells: every tick posts `<row>-<column>`, such as "tuesday-evening". */
export function CheckGrid({ caption, rows, columns, ...question }: CheckGridProps) {
  const { form, name } = question
  const chosen = textsOf(form, name)
  return (
    <FieldGroup {...question}>
      <table className="app-grid">
        <caption className="govuk-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column.value} scope="col">
                {column.label}
                {column.note && <span>{column.note}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowIndex) => (
            <tr key={row.value}>
              <th scope="row">{row.label}</th>
              {columns.map((column, columnIndex) => (
                <td key={column.value}>
                  <span className="app-grid__cell">
                    <input
                      type="checkbox"
                      id={choiceId(name, rowIndex * columns.length + columnIndex)}
                      name={name}
                      value={`${row.value}-${column.value}`}
                      defaultChecked={chosen.includes(`${row.value}-${column.value}`)}
                      aria-label={`${row.label} ${column.label.toLowerCase()}`}
                    />
                    <i />
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </FieldGroup>
  )
}
