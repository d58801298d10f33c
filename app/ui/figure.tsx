import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Meter } from './meter.tsx'

/** Figures side by side, the first a little wider. */
export function Figures({ children }: { children: ReactNode }) {
  return <div className="app-figures">{children}</div>
}

type FigureProps = {
  title: string
  number: ReactNode
  /** What the number is measured against: "of 500, profile 62". */
  against?: ReactNode
  /** How it is counted, so that nobody has to guess. */
  definition: ReactNode
  /** Where the records behind it can be opened. */
  evidence?: { href: string; label: string }
  /** The same number as a bar, against its target and, where there is one, today's plan. */
  progress?: { value: number; target: number; planned?: number }
  large?: boolean
  children?: ReactNode
}

/** A number with its definition and the way to the evidence. */
export function Figure(props: FigureProps) {
  const { title, number, against, definition, evidence, progress, large, children } = props
  return (
    <section className="app-figure">
      <h2>{title}</h2>
      <p className={classNames('app-figure__number', large && 'app-figure__number--large')}>
        {number} {against && <small>{against}</small>}
      </p>
      {progress && (
        <Meter value={progress.value} of={progress.target} mark={progress.planned} tone="counted" />
      )}
      <p className="app-figure__definition">{definition}</p>
      {children}
      {evidence && (
        <a className="govuk-link app-figure__evidence" href={evidence.href}>
          {evidence.label}
        </a>
      )}
    </section>
  )
}
