import type { LinksFunction, MetaFunction } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import { type ReactNode, useContext } from 'react'
import { findOf, footerOf, homeOf, navOf, roleOf, shellOf } from './chrome.ts'
import { ownAccount } from './domain/people/index.ts'
import { ask, page } from './http/page.server.ts'
import type { loader as todayLoader } from './routes/coordinator/today.tsx'
import styles from './styles/main.scss?url'
import { ErrorPage, errorKindOf, errorTitle } from './ui/error-page.tsx'
import { pageTitle } from './ui/page-title.ts'
import { RequestFactsContext } from './ui/request-facts.ts'
import { Shell } from './ui/shell.tsx'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

export const loader = page({ account: ask(ownAccount, () => ({})) })

export const meta: MetaFunction = ({ error }) => [
  { title: error ? pageTitle(errorTitle(errorKindOf(statusOf(error)))) : 'Alongside' },
]

/** The document around every page, whether it is found or not. */
export function Layout({ children }: { children: ReactNode }) {
  const { nonce } = useContext(RequestFactsContext)
  return (
    <html lang="en-GB" className="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content="#0b5a5a" />
        <Meta />
        <Links />
        <script type="module" src="/enhance.js" nonce={nonce} />
      </head>
      <body className="govuk-template__body">{children}</body>
    </html>
  )
}

export default function App() {
  return (
    <Frame>
      <Outlet />
    </Frame>
  )
}

const SIGN_IN = (
  <a className="govuk-link" href="/sign-in">
    Sign in
  </a>
)

/** The header, navigation and footer of whoever is looking. */
function Frame({ children }: { children: ReactNode }) {
  const { pathname } = useLocation()
  const account = useRouteLoaderData<typeof loader>('root')?.account
  const waiting = useRouteLoaderData<typeof todayLoader>('routes/coordinator/today')?.figures.groups
  const seen = { kind: account?.kind ?? null, relations: account?.relations ?? ['anyone' as const] }
  return (
    <Shell
      kind={shellOf(seen)}
      home={homeOf(seen)}
      nav={navOf(seen, pathname).map((item) =>
        item.current && waiting ? { ...item, count: totalOf(waiting) } : item,
      )}
      find={findOf(seen, pathname)}
      footerLinks={footerOf(seen)}
      {...(account?.programme ? { programme: account.programme.name, place: account.programme.host } : {})}
      {...(account?.displayName
        ? { person: { name: account.displayName, role: roleOf(seen), signOut: '/sign-out' } }
        : { headerEnd: SIGN_IN })}
      footer="Alongside runs peer mentoring for families. Every look at a record is logged."
    >
      {children}
    </Shell>
  )
}

/** Whatever went wrong, a whole page says so in plain words. */
export function ErrorBoundary() {
  const error = useRouteError()
  const { reference } = useContext(RequestFactsContext)
  return (
    <Frame>
      <ErrorPage kind={errorKindOf(statusOf(error))} reference={reference} />
    </Frame>
  )
}

/** The HTTP status of what was thrown; anything that is not an answer is a fault of ours. */
function statusOf(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500
}

/** How many things wait, counted only where the page itself has asked. */
const totalOf = (groups: readonly { things: number }[]) => groups.reduce((sum, { things }) => sum + things, 0)
