import type { ReactNode } from 'react'

type SectionProps = { title: ReactNode; id?: string; children: ReactNode }

/** A part of a page under its own heading. */
export function Section({ title, id, children }: SectionProps) {
  return (
    <section className="app-section" id={id}>
      <h2 className="govuk-heading-m">{title}</h2>
      {children}
    </section>
  )
}
