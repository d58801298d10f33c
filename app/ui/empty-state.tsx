import type { ReactNode } from 'react'

/** A list with nothing in it: says that this is so, and what comes next. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="app-empty">
      <p className="app-empty__title">{title}</p>
      {children && <p>{children}</p>}
    </div>
  )
}
