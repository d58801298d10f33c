import type { ReactNode } from 'react'

/** Something that only some people need: a second look, the table of a chart. */
export function Details({
  summary,
  children,
  open,
}: {
  summary: string
  children: ReactNode
  open?: boolean
}) {
  return (
    <details className="govuk-details" open={open}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  )
}
