import type { ReactNode } from 'react'

type PrefilledProps = { title: ReactNode; children?: ReactNode; change?: { href: string; about: string } }

/** Answers that were filled in already, and the way to change them. */
export function Prefilled({ title, children, change }: PrefilledProps) {
  return (
    <div className="app-prefill">
      <span>
        <b>{title}</b> {children}
      </span>
      {change && (
        <a className="govuk-link" href={change.href}>
          Change<span className="govuk-visually-hidden"> {change.about}</span>
        </a>
      )}
    </div>
  )
}
