import type { ReactNode } from 'react'

/** Pages that belong together, under a heading where there are several such groups. */
export type SideGroup = {
  heading?: string
  links: readonly { href: string; label: string; current?: boolean }[]
}

type SideNavigationProps = {
  /** What the pages are of: "Settings". */
  label: string
  groups: readonly SideGroup[]
  /** The page itself. */
  children: ReactNode
}

/** The pages of a part with many of them, beside the one that is open; above it on a phone. */
export function SideNavigation({ label, groups, children }: SideNavigationProps) {
  return (
    <div className="app-beside">
      <nav className="app-side-nav" aria-label={label}>
        {groups.map(({ heading, links }) => (
          <div key={heading ?? ''}>
            {heading && <h2>{heading}</h2>}
            <ul>
              {links.map((link) => (
                <li key={link.href}>
                  <a href={link.href} aria-current={link.current ? 'page' : undefined}>
                    {link.label}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <div>{children}</div>
    </div>
  )
}
