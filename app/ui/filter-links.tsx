type FilterLinksProps = {
  label?: string
  items: readonly { href: string; label: string; current?: boolean }[]
}

/** A list cut down to one kind; the choice lives in the address. */
export function FilterLinks({ label = 'Show', items }: FilterLinksProps) {
  return (
    <nav aria-label={label}>
      <ul className="app-filter">
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.current ? 'true' : undefined}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
