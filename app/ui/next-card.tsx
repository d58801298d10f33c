import { type ReactNode, useId } from 'react'

type NextCardProps = {
  /** "Tomorrow, 4pm to 6pm", and the day it falls on. */
  when: string
  day: string
  children: ReactNode
  /** Up to two buttons. */
  actions?: ReactNode
}

/** The next thing in the diary, large enough to find at a glance. */
export function NextCard({ when, day, children, actions }: NextCardProps) {
  const id = useId()
  return (
    <article className="app-next-card" aria-labelledby={id}>
      <h2 className="app-next-card__when" id={id}>
        {when} <span>{day}</span>
      </h2>
      <div className="app-next-card__body">
        {children}
        {actions && <div className="app-two">{actions}</div>}
      </div>
    </article>
  )
}
