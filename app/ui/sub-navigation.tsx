type SubNavigationProps = {
  /** What is divided: "Applicant". */
  label: string
  items: readonly { href: string; label: string; current?: boolean }[]
}

/** The sections of one record. */
export function SubNavigation({ label, items }: SubNavigationProps) {
  return (
    <nav className="moj-sub-navigation" aria-label={label}>
      <ul className="moj-sub-navigation__list">
        {items.map((item) => (
          <li key={item.href} className="moj-sub-navigation__item">
            <a
              className="moj-sub-navigation__link"
              href={item.href}
              aria-current={item.current ? 'page' : undefined}
            >
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
