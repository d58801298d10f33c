import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

/** One fact: what it is, what it says, and where it can be changed. */
export type SummaryRow = {
  name: ReactNode
  value: ReactNode
  action?: { href: string; label: string; about?: string }
}

/** Facts about one thing. */
export function SummaryList({ rows, open }: { rows: readonly SummaryRow[]; open?: boolean }) {
  const anyAction = rows.some((row) => row.action)
  return (
    <dl className={classNames('govuk-summary-list', open && 'govuk-summary-list--no-border')}>
      {rows.map((row, index) => (
        <div
          key={typeof row.name === 'string' ? row.name : index}
          className={classNames(
            'govuk-summary-list__row',
            anyAction && !row.action && 'govuk-summary-list__row--no-actions',
          )}
        >
          <dt className="govuk-summary-list__key">{row.name}</dt>
          <dd className="govuk-summary-list__value">{row.value}</dd>
          {row.action && (
            <dd className="govuk-summary-list__actions">
              <a className="govuk-link" href={row.action.href}>
                {row.action.label}
                {row.action.about && <span className="govuk-visually-hidden"> {row.action.about}</span>}
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

type SummaryCardProps = {
  title: ReactNode
  actions?: ReactNode
  rows: readonly SummaryRow[]
  children?: ReactNode
}

/** Facts about one thing among several. */
export function SummaryCard({ title, actions, rows, children }: SummaryCardProps) {
  return (
    <div className="govuk-summary-card">
      <div className="govuk-summary-card__title-wrapper">
        <h3 className="govuk-summary-card__title">{title}</h3>
        {actions && <div className="govuk-summary-card__actions">{actions}</div>}
      </div>
      <div className="govuk-summary-card__content">
        <SummaryList rows={rows} />
        {children}
      </div>
    </div>
  )
}
