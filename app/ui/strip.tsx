import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

/** One thing at a glance: its name, a number or a few words, and what lies behind. */
export type StripItem = { label: string; number: ReactNode; of?: string; note?: ReactNode; quiet?: boolean }

/** Where things stand, in up to four short statements. */
export function Strip({
  items,
  label = 'Where things stand',
}: {
  items: readonly StripItem[]
  label?: string
}) {
  return (
    <ul className="app-strip" aria-label={label}>
      {items.map((item) => (
        <li
          key={item.label}
          className={classNames('app-strip__item', item.quiet && 'app-strip__item--quiet')}
        >
          <span className="app-strip__label">{item.label}</span>
          <span className="app-strip__number">
            {item.number} {item.of && <small>{item.of}</small>}
          </span>
          {item.note && <span className="app-strip__note">{item.note}</span>}
        </li>
      ))}
    </ul>
  )
}
