import type { ReactNode } from 'react'
import { BackLink } from './back-link.tsx'
import { Breadcrumbs } from './breadcrumbs.tsx'
import { classNames } from './class-names.ts'
import { ExitThisPage } from './exit-this-page.tsx'

type PageProps = {
  /** `full` for lists and boards, `reading` for forms and texts, `edge` for bands from edge to edge. */
  width?: 'full' | 'reading' | 'edge'
  back?: { href: string; label: string }
  trail?: readonly { href: string; label: string }[]
  /** Offer a way to leave in a hurry: on every page of a family or an applicant. */
  exit?: boolean
  children: ReactNode
}

/** What stands between the navigation and the footer of one page, with its main landmark. */
export function Page({ width = 'full', back, trail, exit, children }: PageProps) {
  if (width === 'edge') return <main id="main">{children}</main>

  const narrow = width === 'reading' && 'app-width--narrow'
  return (
    <div className="govuk-width-container">
      {exit && <ExitThisPage narrow={width === 'reading'} />}
      <div className={classNames('app-before-main', narrow)}>
        {back && <BackLink href={back.href}>{back.label}</BackLink>}
        {trail && <Breadcrumbs trail={trail} />}
      </div>
      <main id="main" className={classNames('govuk-main-wrapper', narrow)}>
        {children}
      </main>
    </div>
  )
}
