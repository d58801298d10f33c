import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

/** Things that wait, in the order in which to take them. `slim` leaves out the age, for a side section. */
export function Queue({ children, slim }: { children: ReactNode; slim?: boolean }) {
  return <ol className={classNames('app-queue', slim && 'app-queue--slim')}>{children}</ol>
}

type QueueRowProps = {
  /** How long or by when, and what that is counted from: "58 days", "since supervision". */
  age?: string
  since?: string
  /** Risk to a person has the red edge; late is ember. */
  mark?: 'risk' | 'late'
  title: ReactNode
  href?: string
  tag?: ReactNode
  /** Why it waits, in one or two lines. */
  children: ReactNode
  /** One small button that says the act. */
  act?: ReactNode
  /** Level of the row's heading: 3 beneath a section's own heading. */
  level?: 2 | 3
}

/** One thing that waits: how long, who, why, and the act. */
export function QueueRow({ age, since, mark, title, href, tag, children, act, level = 2 }: QueueRowProps) {
  const Heading = `h${level}` as const
  return (
    <li className={classNames('app-queue__item', mark && `app-queue__item--${mark}`)}>
      {age && (
        <div className="app-queue__age">
          <b>{age}</b> {since}
        </div>
      )}
      <div>
        <Heading className="app-queue__title">
          {href ? (
            <a className="govuk-link govuk-link--no-visited-state" href={href}>
              {title}
            </a>
          ) : (
            title
          )}{' '}
          {tag}
        </Heading>
        <p className="app-queue__why">{children}</p>
      </div>
      {act && <div className="app-queue__do">{act}</div>}
    </li>
  )
}
