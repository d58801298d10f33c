import { type ReactNode, useId } from 'react'
import { classNames } from './class-names.ts'

/** A part of something longer: where it is done and how far it is. Without an address it cannot start yet. */
export type Task = { title: string; href?: string; hint?: ReactNode; status: ReactNode }

/** Several parts that can be done in any order. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  const id = useId()
  return (
    <ul className="govuk-task-list">
      {tasks.map(({ title, href, hint, status }, index) => (
        <li
          key={title}
          className={classNames('govuk-task-list__item', href && 'govuk-task-list__item--with-link')}
        >
          <div className="govuk-task-list__name-and-hint">
            {href ? (
              <a className="govuk-link govuk-task-list__link" href={href} aria-describedby={`${id}${index}`}>
                {title}
              </a>
            ) : (
              title
            )}
            {hint && <div className="govuk-task-list__hint">{hint}</div>}
          </div>
          <div className="govuk-task-list__status" id={`${id}${index}`}>
            {status}
          </div>
        </li>
      ))}
    </ul>
  )
}
