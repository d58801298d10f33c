import { type MetaFunction, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { sayHowItGoes, takeBackRequest, yourMentor } from '#app/domain/belonging/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { NextCard } from '#app/ui/next-card.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Section } from '#app/ui/section.tsx'
import { sayWeekday, sayWhen } from '../volunteer/visit-words.ts'
import { AskedAlready } from './asked-already.tsx'
import { HowItGoes } from './how-it-goes.tsx'
import { MentorCard } from './mentor-card.tsx'
import { NotYet } from './not-yet.tsx'
import { sayTold } from './own-words.ts'
import { SomethingNotRight } from './something-not-right.tsx'
import { YouCanStop } from './you-can-stop.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Your mentor') }]

export const loader = page({ own: ask(yourMentor, () => ({})) })

export const action = submits({
  say: intent(sayHowItGoes, { then: () => '/your-mentor?done=said' }),
  'take-back': intent(takeBackRequest, { then: () => '/your-mentor?done=taken-back' }),
})

export type OwnData = ReturnType<typeof useLoaderData<typeof loader>>['own']

const DONE: Readonly<Record<string, string>> = {
  said: 'Your answer is sent.',
  asked: 'Your request is sent.',
  'taken-back': 'You have taken it back. All stays as it was.',
}

/** A family's first screen: its mentor, the next visit, what was agreed, and how to ask for something else. */
export default function YourMentor() {
  const { own, form: fresh } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form ?? fresh
  const [search] = useSearchParams()
  const notice = DONE[search.get('done') ?? '']
  return (
    <Page width="reading" exit>
      <ErrorSummary form={form} fields={['answer']} />
      {notice && (
        <Alert tone="success" label="Done">
          {notice}
        </Alert>
      )}
      <div className="app-easy">
        <PageHead title="Your mentor" />
        <AskedAlready own={own} formKey={form.key} />
        {own.isChosen ? (
          <>
            <MentorCard own={own} />
            <NextVisit own={own} />
            <HowItGoes own={own} form={form} />
            <Agreed own={own} />
            <SharedWords own={own} />
          </>
        ) : (
          <NotYet own={own} />
        )}
        {own.mentor && !own.request && <YouCanStop />}
        <Section title="Who has looked at your record">
          <p>
            Every look is written down.{' '}
            <a className="govuk-link" href="/your-record">
              See who has looked
            </a>
          </p>
        </Section>
        <SomethingNotRight own={own} />
      </div>
    </Page>
  )
}

function NextVisit({ own: { nextVisitOn, today, stage, mentor } }: { own: OwnData }) {
  if (stage === 'paused')
    return <p>There are no visits for now. Your coordinator tells you when they go on.</p>
  if (!nextVisitOn) return <p>No next visit is written down yet. {mentor?.firstName} agrees it with you.</p>
  const when = sayWhen(nextVisitOn, today)
  const day = sayWeekday(nextVisitOn)
  return (
    <NextCard when={`Next visit: ${when === day ? day : when.toLowerCase()}`} day={when === day ? '' : day}>
      <p>
        {mentor?.firstName} comes as you agreed. If that day does not suit you, say so to {mentor?.firstName}.
      </p>
    </NextCard>
  )
}

function Agreed({ own: { goals, times, mentor } }: { own: OwnData }) {
  return (
    <Section title="What you agreed">
      <ul>
        {sayTold(goals, times).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        <li>{mentor?.firstName} does not handle your money or look after the children alone.</li>
        <li>{mentor?.firstName} keeps things private, unless someone could be hurt.</li>
      </ul>
    </Section>
  )
}

function SharedWords({ own: { sharedWords, mentor } }: { own: OwnData }) {
  if (sharedWords.length === 0) return null
  return (
    <Section title={`What ${mentor?.firstName} wrote about your visits`}>
      <p>Your key worker can read this too.</p>
      <ul className="app-looked">
        {sharedWords.map(({ visitId, happenedOn, words }) => (
          <li key={visitId}>
            <time dateTime={happenedOn}>{sayWeekday(happenedOn)}</time>
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
