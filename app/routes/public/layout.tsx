import { Outlet, useLocation } from '@remix-run/react'
import { Shell } from '#app/ui/shell.tsx'

const NAV = [
  { href: '/', label: 'Become a mentor' },
  { href: '/refer', label: 'Ask for a mentor' },
]

const FOOTER_LINKS = [
  { href: '/accessibility', label: 'Accessibility' },
  { href: '/privacy', label: 'Privacy' },
  { href: '/sign-in', label: 'Sign in' },
]

/** The frame of the pages that anybody may read. */
export default function PublicLayout() {
  const { pathname } = useLocation()
  return (
    <Shell
      kind="public"
      nav={NAV.map((item) => ({ ...item, current: item.href === pathname }))}
      headerEnd={
        <a className="govuk-link" href="/sign-in">
          Sign in
        </a>
      }
      footerLinks={FOOTER_LINKS}
      footer="Alongside runs peer mentoring for families."
    >
      <Outlet />
    </Shell>
  )
}
