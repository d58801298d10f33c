import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

/** People who could be chosen, best first. */
export function Candidates({ children }: { children: ReactNode }) {
  return <ol className="app-candidates">{children}</ol>
}

type CandidateProps = {
  rank: number
  name: string
  href: string
  note?: ReactNode
  score?: ReactNode
  /** The tick that picks this one: its field's name and value, and what picking means. */
  pick?: { name: string; value: string; label: string; picked: boolean }
  children: ReactNode
}

/** One person who could be chosen: the tick, who and how many points, and why. */
export function Candidate({ rank, name, href, note, score, pick, children }: CandidateProps) {
  const id = pick && `${pick.name}-${pick.value}`
  return (
    <li className={classNames('app-candidate', pick?.picked && 'app-candidate--picked')}>
      {pick && (
        <div className="govuk-checkboxes app-candidate__pick">
          <div className="govuk-checkboxes__item">
            <input
              className="govuk-checkboxes__input"
              type="checkbox"
              id={id}
              name={pick.name}
              value={pick.value}
              defaultChecked={pick.picked}
            />
            <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
              <span className="govuk-visually-hidden">{pick.label}</span>
            </label>
          </div>
        </div>
      )}
      <div className="app-candidate__who">
        <h3 className="app-candidate__name">
          {rank}.{' '}
          <a className="govuk-link govuk-link--no-visited-state" href={href}>
            {name}
          </a>
        </h3>
        {note && <span className="app-note">{note}</span>}
        {score}
      </div>
      <div className="app-candidate__why">{children}</div>
    </li>
  )
}
