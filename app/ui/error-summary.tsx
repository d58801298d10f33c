import { errorLines } from './error-list.ts'
import type { FormState } from './form-state.ts'

type ErrorSummaryProps = {
  form: FormState
  /** The names of the fields in the order of the page; the order of the checks when left out. */
  fields?: readonly string[]
}

/** What has to be put right, at the top of the page, each line leading to its field. Nothing when all is well. */
export function ErrorSummary({ form, fields }: ErrorSummaryProps) {
  const lines = errorLines(form, fields)
  if (lines.length === 0) return null
  return (
    <div className="govuk-error-summary" data-module="govuk-error-summary">
      <div role="alert">
        <h2 className="govuk-error-summary__title">There is a problem</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {lines.map(({ message, field }) => (
              <li key={`${field ?? ''} ${message}`}>
                {field === undefined ? message : <a href={`#${field}`}>{message}</a>}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}
