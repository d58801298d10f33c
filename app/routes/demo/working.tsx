import { type MetaFunction, useLocation } from '@remix-run/react'
import { demoPage } from '#app/http/demo-page.server.ts'
import type { Handle } from '#app/http/handle.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Progress } from '#app/ui/progress.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Long work') }]

export const loader = demoPage

const ALL = 412

/** Invented work, so far on as its address says; each look at it is one step further. */
const doneIn = (search: URLSearchParams) => Math.min(ALL, Math.max(0, Number(search.get('read')) || 0))

const STEP = 103
const SECONDS = 5

export const handle: Handle = {
  onward: ({ url }) => {
    const read = doneIn(url.searchParams)
    return read < ALL && !url.searchParams.has('stay')
      ? { seconds: SECONDS, to: `/ui/states/working?read=${read + STEP}` }
      : null
  },
}

/** A page that stands in while something takes long: it asks again by itself until the work is done. */
export default function Working() {
  const search = new URLSearchParams(useLocation().search)
  const read = doneIn(search)
  if (read === ALL)
    return (
      <Page width="reading">
        <PageHead title="412 volunteers are read" lede="Nothing is added until you say so." />
        <ButtonLink href="/ui/states">Look at what was read</ButtonLink>
      </Page>
    )
  return (
    <Page width="reading">
      <PageHead title="Reading the file" />
      <Progress title={`Importing ${ALL} volunteers: ${read} read`} done={read} of={ALL}>
        You may leave this page; nothing is added until you say so.{' '}
        {search.has('stay') ? (
          <a className="govuk-link" href={`/ui/states/working?read=${read}`}>
            Follow it again
          </a>
        ) : (
          <>
            It looks again every {SECONDS} seconds.{' '}
            <a className="govuk-link" href={`/ui/states/working?read=${read}&stay`}>
              Stop looking again
            </a>
          </>
        )}
      </Progress>
    </Page>
  )
}
