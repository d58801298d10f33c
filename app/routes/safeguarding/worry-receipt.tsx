import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { dutyLine, ownConcern } from '#app/domain/safeguarding/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { sayMoment } from '../volunteer/visit-words.ts'
import { CallNow, Worried } from '../volunteer/worried.tsx'
import { useIsFamily } from './use-is-family.ts'

export const meta: MetaFunction = () => [{ title: pageTitle('Your worry was received') }]

export const loader = page({ worry: ask(ownConcern), line: ask(dutyLine, () => ({})) })

/** What whoever raised a worry may know of it: that it was received, what they are advised, and whether to visit. */
export default function WorryReceipt() {
  const { worry, line } = useLoaderData<typeof loader>()
  const { raisedAt, answeredAt, answeredBy, advice, danger } = worry
  const rows = [
    { name: 'Received', value: sayMoment(raisedAt) },
    { name: 'To quote', value: worry.reference },
    ...(answeredAt
      ? [
          { name: 'Answered', value: `${answeredBy ?? 'The safeguarding lead'}, ${sayMoment(answeredAt)}` },
          { name: 'What to do', value: advice },
        ]
      : []),
    { name: 'Visits', value: visitsOf(worry) },
  ]
  return (
    <Page width="reading" exit={useIsFamily()} back={{ href: '/start', label: 'Your first page' }}>
      {!answeredAt && danger === 'not_called' && <CallNow line={line} title="Call 999 now" />}
      <PageHead
        title={answeredAt ? 'There is an answer for you' : 'Your worry was received'}
        lede={
          answeredAt
            ? undefined
            : 'The safeguarding lead has it and answers within the hour while the duty line is open.'
        }
      />
      {worry.onHold && (
        <Alert tone="warning" label="Visits are on hold">
          Visits are on hold. Do not visit until the safeguarding lead says so.
        </Alert>
      )}
      <SummaryList rows={rows} />
      <p className="govuk-body">
        You did right to tell us. You will not be told what happens next in the family’s life, so that it
        stays theirs.
      </p>
      <Worried line={line} />
    </Page>
  )
}

function visitsOf({ answeredAt, onHold }: { answeredAt: Date | null; onHold: boolean }): string {
  if (onHold) return 'On hold'
  return answeredAt ? 'You can visit as planned' : 'Call the duty line before you visit'
}
