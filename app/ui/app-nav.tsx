import { classNames } from './class-names.ts'
import { FindForm } from './find-form.tsx'

/** A part of the service, and how many things wait there. */
export type NavItem = { href: string; label: string; current?: boolean; count?: number }

type AppNavProps = { items: readonly NavItem[]; folds?: boolean; find?: string | null }

/**
 * The parts of the service. With `folds`, a phone shows them behind a menu that works without scripts, and in it
 * where somebody is looked up.
 */
export function AppNav({ items, folds, find }: AppNavProps) {
  const here = items.find((item) => item.current)
  return (
    <>
      <nav className={classNames('app-nav', folds && 'app-nav--folds')} aria-label="Main">
        <div className="govuk-width-container">
          <NavList items={items} />
        </div>
      </nav>
      {folds && (
        <details className="app-menu">
          <summary>Menu {here && <span>{here.label}</span>}</summary>
          {find && <FindForm label="Find a person, family or match" action={find} id="find-in-menu" />}
          <nav aria-label="Menu">
            <NavList items={items} />
          </nav>
        </details>
      )}
    </>
  )
}

function NavList({ items }: { items: readonly NavItem[] }) {
  return (
    <ul className="app-nav__list">
      {items.map((item) => (
        <li key={item.href}>
          <a className="app-nav__link" href={item.href} aria-current={item.current ? 'page' : undefined}>
            {item.label}
            {item.count ? (
              <span className="app-nav__count">
                <span className="govuk-visually-hidden">, </span>
                {item.count}
                <span className="govuk-visually-hidden"> waiting</span>
              </span>
            ) : null}
          </a>
        </li>
      ))}
    </ul>
  )
}
