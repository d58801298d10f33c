import { type ReactNode, useId } from 'react'
import { classNames } from './class-names.ts'

type PanelProps = { title?: ReactNode; children: ReactNode; tone?: 'plain' | 'wash' }

/** A thing apart from the flow of the page. */
export function Panel({ title, children, tone = 'plain' }: PanelProps) {
  return (
    <section className={classNames('app-panel', tone === 'wash' && 'app-panel--wash')}>
      {title && <h2 className="govuk-heading-s">{title}</h2>}
      {children}
    </section>
  )
}

type NextActionProps = {
  title: ReactNode
  children: ReactNode
  label?: string
}

/** The one thing to do next. A page has at most one. */
export function NextAction({ title, children, label = 'The one next action' }: NextActionProps) {
  const id = useId()
  return (
    <section className="app-panel app-next" aria-labelledby={id}>
      <p className="app-next__label">{label}</p>
      <h2 className="govuk-heading-m" id={id}>
        {title}
      </h2>
      {children}
    </section>
  )
}
