import { type MetaFunction, useActionData, useLoaderData, useLocation } from '@remix-run/react'
import {
  acknowledgeConcern,
  closeConcern,
  concernToHandle,
  decideConcern,
  holdVisits,
  readConcern,
  recordReferral,
  resumeVisits,
} from '#app/domain/safeguarding/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { reveal } from '#app/http/shows.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import type { AnswerOf } from '#app/kernel/query.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Split } from '#app/ui/split.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { ConcernFacts } from './concern-facts.tsx'
import { ConcernHolds } from './concern-holds.tsx'
import { ConcernNext } from './concern-next.tsx'
import { ConcernSteps } from './concern-steps.tsx'
import { ConcernText } from './concern-text.tsx'
import { aboutWords, dueWords, sayStretch, stageMeaning, stageWords } from './concern-words.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data ? `Concern ${data.concern.reference}` : 'Concern') },
]

export const loader = page({ concern: ask(concernToHandle) })

const backTo = (code: string) => (concernId: string) => `/concerns/${concernId}?done=${code}`

export const action = submits({
  read: reveal(readConcern),
  acknowledge: intent(acknowledgeConcern, { then: backTo('answered') }),
  hold: intent(holdVisits, { then: backTo('held') }),
  resume: intent(resumeVisits, { then: backTo('resumed') }),
  decide: intent(decideConcern, { then: backTo('decided') }),
  refer: intent(recordReferral, { then: backTo('referred') }),
  close: intent(closeConcern, { then: backTo('closed') }),
})

export type ConcernData = AnswerOf<typeof concernToHandle>
export type ConcernWords = AnswerOf<typeof readConcern>

/** What every part of this page is given. */
export type ConcernPartProps = { concern: ConcernData; sent: FormState | undefined; fresh: FormState }

const DONE: Readonly<Record<string, string>> = {
  answered: 'Your answer is saved. The person who raised it has been e-mailed to look.',
  held: 'Visits are on hold. Telephone the mentor as well.',
  resumed: 'Visits can go on.',
  decided: 'Your decision is saved.',
  referred: 'The referral is saved.',
  closed: 'The concern is closed.',
}

/** One concern: where it stands against its term, the one next step, and its words for who gives a reason. */
export default function Concern() {
  const { concern, form: fresh } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const sent = answer?.form
  const notice = DONE[new URLSearchParams(useLocation().search).get('done') ?? '']
  const part = { concern, sent, fresh }
  const { reference, stage, about } = concern
  return (
    <Page back={{ href: '/concerns', label: 'Concerns' }}>
      {sent && <ErrorSummary form={sent} />}
      {notice && !answer && (
        <Alert tone="success" label="Done">
          {notice}
        </Alert>
      )}
      <PageHead
        caption={`Concern ${reference}`}
        title={`A worry about ${aboutWords[about].toLowerCase()}`}
        tag={<Tag meaning={stageMeaning[stage]}>{stageWords[stage]}</Tag>}
        lede={termOf(concern)}
      />
      <Split
        side={
          <>
            <ConcernHolds {...part} />
            <ConcernFacts concern={concern} />
          </>
        }
      >
        <ConcernText {...part} words={answer?.shown} />
        <ConcernNext {...part} />
        <ConcernSteps concern={concern} />
      </Split>
    </Page>
  )
}

function termOf({ stage, minutesLeft }: ConcernData): string | undefined {
  if (minutesLeft === null) return undefined
  const stretch = sayStretch(Math.abs(minutesLeft))
  return minutesLeft < 0
    ? `${stretch} past the term ${dueWords[stage]}.`
    : `${stretch} left ${dueWords[stage]}.`
}
