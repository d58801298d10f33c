import type { ReactNode } from 'react'
import { AppFooter } from './app-footer.tsx'
import { AppHeader, type SignedIn } from './app-header.tsx'
import { AppNav, type NavItem } from './app-nav.tsx'
import { classNames } from './class-names.ts'

/** Whose pages these are: staff read a dense register, everybody else a roomy one. */
export type ShellKind = 'public' | 'staff' | 'volunteer' | 'family'

type ShellProps = {
  kind: ShellKind
  home?: string
  programme?: string
  place?: string
  person?: SignedIn
  /** What stands in the header in place of a person. */
  headerEnd?: ReactNode
  nav?: readonly NavItem[]
  /** Where a person, family or match is looked up; null where nobody may be. */
  find?: string | null
  footerLinks?: readonly { href: string; label: string }[]
  footer?: ReactNode
  /** One `Page`. */
  children: ReactNode
}

/** The frame around every page: skip link, header, navigation, footer. Its child is a Page. */
export function Shell(props: ShellProps) {
  const {
    kind,
    home = '/',
    programme,
    place,
    person,
    headerEnd,
    nav = [],
    find = null,
    footer,
    children,
  } = props
  const folds = kind === 'staff'
  return (
    <div className={classNames('app-shell', `app-shell--${kind}`, folds && 'app-dense')}>
      <a href="#main" className="govuk-skip-link" data-module="govuk-skip-link">
        Skip to main content
      </a>
      <AppHeader
        home={home}
        programme={programme}
        place={place}
        person={person}
        end={headerEnd}
        find={find}
      />
      {nav.length > 0 && <AppNav items={nav} folds={folds} find={find} />}
      {children}
      <AppFooter links={props.footerLinks ?? []}>{footer}</AppFooter>
    </div>
  )
}
