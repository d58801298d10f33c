import { type ReactNode, useId } from 'react'

/** Whom to call when something is wrong. */
export function WorryPanel({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className="app-worry" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
