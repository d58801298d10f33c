import type { ReactNode } from 'react'

/** The button that saves a long form; it stays in reach at the bottom of a phone. */
export function SaveBar({ children, note }: { children: ReactNode; note?: ReactNode }) {
  return (
    <div className="app-save">
      {children}
      {note && <p>{note}</p>}
    </div>
  )
}
