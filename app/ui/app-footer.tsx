import type { ReactNode } from 'react'

type AppFooterProps = { links: readonly { href: string; label: string }[]; children?: ReactNode }

/** The foot of every page: help and rights, and one sentence about this service. */
export function AppFooter({ links, children }: AppFooterProps) {
  return (
    <footer className="app-footer">
      <div className="govuk-width-container">
        {links.length > 0 && (
          <ul>
            {links.map((link) => (
              <li key={link.href}>
                <a className="govuk-link" href={link.href}>
                  {link.label}
                </a>
              </li>
            ))}
          </ul>
        )}
        {children && <p>{children}</p>}
      </div>
    </footer>
  )
}
