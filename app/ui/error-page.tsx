import type { ReactNode } from 'react'
import { ButtonLink } from './button.tsx'
import { Page } from './page.tsx'

/** Why a page cannot be shown. */
export type ErrorKind = 'not-found' | 'no-access' | 'conflict' | 'busy' | 'too-large' | 'error'

type Words = { title: string; body: ReactNode; act?: { href: string; label: string } }

const WORDS: Record<ErrorKind, Words> = {
  'not-found': {
    title: 'We cannot find this page',
    body: (
      <>
        <p className="govuk-body">
          If you typed the address, check that it is right. If you followed a link, the page may have moved.
        </p>
        <p className="govuk-body">A record that is not yours to open shows this page too.</p>
      </>
    ),
    act: { href: '/', label: 'Go to the first page' },
  },
  'no-access': {
    title: 'You do not have access to this page',
    body: (
      <p className="govuk-body">
        Your role does not include it. If you need it for your work, ask whoever runs the programme.
      </p>
    ),
    act: { href: '/', label: 'Go to the first page' },
  },
  conflict: {
    title: 'Someone else changed this first',
    body: (
      <p className="govuk-body">Nothing was saved. Go back, load the page again and look at what changed.</p>
    ),
  },
  busy: {
    title: 'Too many tries in a short time',
    body: <p className="govuk-body">Nothing is lost. Wait a minute, then try again.</p>,
  },
  'too-large': {
    title: 'That was too large to send',
    body: <p className="govuk-body">Nothing was saved. Go back and send a smaller file or a shorter text.</p>,
  },
  error: {
    title: 'Something went wrong on our side',
    body: (
      <p className="govuk-body">
        It is not your doing. Anything saved before is safe. Try again in a few minutes.
      </p>
    ),
    act: { href: '/', label: 'Go to the first page' },
  },
}

const KIND_OF_STATUS: Record<number, ErrorKind> = {
  403: 'no-access',
  404: 'not-found',
  405: 'not-found',
  409: 'conflict',
  413: 'too-large',
  429: 'busy',
  503: 'busy',
}

/** The kind of page that an HTTP status calls for. */
export function errorKindOf(status: number): ErrorKind {
  return KIND_OF_STATUS[status] ?? 'error'
}

/** The browser's title of an error page. */
export function errorTitle(kind: ErrorKind): string {
  return WORDS[kind].title
}

type ErrorPageProps = {
  kind: ErrorKind
  /** Finds this moment in our records; short enough to read out on the telephone. */
  reference?: string
}

/** Says what happened, that nothing is lost, and what to do next. Stands inside a Shell. */
export function ErrorPage({ kind, reference }: ErrorPageProps) {
  const { title, body, act } = WORDS[kind]
  return (
    <Page width="reading">
      <h1 className="govuk-heading-l">{title}</h1>
      {body}
      {kind === 'error' && reference && (
        <p className="govuk-body">
          If you call us about it, read out this reference: <b className="app-reference">{reference}</b>
        </p>
      )}
      {act && <ButtonLink href={act.href}>{act.label}</ButtonLink>}
    </Page>
  )
}
