import type { ReactNode } from 'react'
import { FindForm } from './find-form.tsx'
import { Mark } from './mark.tsx'
import { PostLink } from './post-link.tsx'

/** Who is signed in, as what, and where signing out is sent. */
export type SignedIn = { name: string; role?: string; signOut: string }

type AppHeaderProps = {
  /** Where the mark leads: the first screen of whoever is looking. */
  home: string
  programme?: string
  place?: string
  person?: SignedIn
  /** What stands in place of a person, such as when the answers were last saved. */
  end?: ReactNode
  /** Where a person, family or match is looked up; on a phone that stands in the menu. */
  find?: string | null
}

/** The head of every page. */
export function AppHeader({ home, programme, place, person, end, find }: AppHeaderProps) {
  return (
    <header className="app-header">
      <div className="govuk-width-container app-header__row">
        <a className="app-logo" href={home}>
          <Mark />
          Alongside
        </a>
        {(programme || place) && (
          <span className="app-header__place">
            {programme}
            {programme && place && <br />}
            {place}
          </span>
        )}
        {find && (
          <div className="app-header__find">
            <FindForm label="Find a person, family or match" action={find} id="find-anyone" />
          </div>
        )}
        {person ? (
          <div className="app-header__me">
            <b>{person.name}</b>
            {person.role && <span className="app-header__role">{person.role} · </span>}
            <PostLink action={person.signOut}>Sign out</PostLink>
          </div>
        ) : (
          end && <div className="app-header__me">{end}</div>
        )}
      </div>
    </header>
  )
}
