import type { ReactNode } from 'react'
import { ButtonLink } from './button.tsx'
import { classNames } from './class-names.ts'

/** One thing that waits: how long, who, why, and its one act. */
export type QueueItem = {
  id: string
  /** How long or by when, and what that is counted from: "58 days", "since supervision". */
  age?: string
  since?: string
  /** Risk to a person has the red edge; late is ember. */
  mark?: 'risk' | 'late'
  /** The person, pair or thing, and where it is opened. */
  who: string
  href?: string
  tag?: ReactNode
  /** Why it waits, in one or two lines. */
  why: ReactNode
  /** The one act: a verb, where it is done, and whom it is about when `who` does not say it well. */
  act?: { label: string; href: string; about?: string }
}

type QueueProps = {
  /** In the order in which to take them. */
  items: readonly QueueItem[]
  /** What waits, for a list of the page's parts. */
  label?: string
  /** Leaves out the age and narrows the act, for a side section. */
  slim?: boolean
  /** Whether the first act is the page's primary button. False where another button of the page is. */
  leads?: boolean
  /** Level of each heading: 3 beneath a section's own heading. */
  level?: 2 | 3
}

/** Things that wait, each with one button: the first is primary, the rest are outlined. */
export function Queue({ items, label, slim, leads = !slim, level = slim ? 3 : 2 }: QueueProps) {
  const first = items.findIndex((item) => item.act)
  return (
    <ol className={classNames('app-queue', slim && 'app-queue--slim')} aria-label={label}>
      {items.map((item, index) => (
        <Item key={item.id} item={item} slim={slim} primary={leads && index === first} level={level} />
      ))}
    </ol>
  )
}

type ItemProps = { item: QueueItem; slim?: boolean; primary: boolean; level: 2 | 3 }

function Item({ item: { age, since, mark, who, href, tag, why, act }, slim, primary, level }: ItemProps) {
  const Heading = `h${level}` as const
  return (
    <li className={classNames('app-queue__item', mark && `app-queue__item--${mark}`)}>
      {!slim && (
        <div className="app-queue__age">
          <b>{age}</b> {since}
        </div>
      )}
      <div>
        <Heading className="app-queue__title">
          {href ? (
            <a className="govuk-link govuk-link--no-visited-state" href={href}>
              {who}
            </a>
          ) : (
            who
          )}{' '}
          {tag}
        </Heading>
        <p className="app-queue__why">{why}</p>
      </div>
      {act && (
        <div className="app-queue__do">
          <ButtonLink
            href={act.href}
            kind={primary ? 'primary' : 'secondary'}
            small
            about={`: ${act.about ?? who}`}
          >
            {act.label}
          </ButtonLink>
        </div>
      )}
    </li>
  )
}
