import type { ReactNode } from 'react'

/** Something that happened: what, who did it, when, and what there is to say about it. */
export type TimelineItem = {
  id: string
  title: ReactNode
  by?: string
  /** The day or moment for machines, and the same in words. */
  at: string
  when: string
  children?: ReactNode
}

/** What happened, newest first. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol className="app-timeline">
      {items.map((item) => (
        <li key={item.id} className="app-timeline__item">
          <div className="app-timeline__header">
            <h3 className="app-timeline__title">{item.title}</h3>{' '}
            {item.by && <p className="app-timeline__byline">by {item.by}</p>}
          </div>
          <p className="app-timeline__date">
            <time dateTime={item.at}>{item.when}</time>
          </p>
          {item.children && <div className="app-timeline__description">{item.children}</div>}
        </li>
      ))}
    </ol>
  )
}
