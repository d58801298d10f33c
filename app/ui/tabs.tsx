import type { ReactNode } from 'react'

/** One view: its words, its address, and how many things are in it. */
export type Tab = { href: string; label: string; current?: boolean; count?: number }

type TabsProps = {
  /** What is shown in several views: "Visits of this match". */
  label: string
  tabs: readonly Tab[]
  /** The view that the address asks for. */
  children: ReactNode
}

/** Views of the same thing, one at a time. Each is a link: the choice lives in the address, and no script is needed. */
export function Tabs({ label, tabs, children }: TabsProps) {
  return (
    <div className="app-tabs">
      <nav aria-label={label}>
        <ul className="app-tabs__list">
          {tabs.map((tab) => (
            <li key={tab.href}>
              <a className="app-tabs__link" href={tab.href} aria-current={tab.current ? 'page' : undefined}>
                {tab.label}
                {tab.count !== undefined && (
                  <span className="app-tabs__count">{tab.count.toLocaleString('en-GB')}</span>
                )}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="app-tabs__panel">{children}</div>
    </div>
  )
}
