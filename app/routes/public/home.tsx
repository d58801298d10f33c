import type { MetaFunction } from '@remix-run/node'
import { ButtonLink } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { Page } from '#app/ui/page.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Rows } from '#app/ui/rows.tsx'
import { Split } from '#app/ui/split.tsx'
import { HomeScene } from './home-scene.tsx'

export const meta: MetaFunction = () => [
  { title: pageTitle('Become a peer mentor') },
  {
    name: 'description',
    content: 'Walk alongside a family that is having a hard time, or ask for a mentor for yours.',
  },
]

export default function Home() {
  return <HomePage />
}

type HomePageProps = {
  /** Where the programme runs, as in "in Essex". */
  place?: string
  /** What families on the waiting list ask for, and how many of them. */
  waitingFor?: readonly { id: string; wish: string; families: number }[]
}

/** What mentoring is, how to become a mentor, and how to ask for one. */
export function HomePage({ place, waitingFor = [] }: HomePageProps) {
  return (
    <Page width="edge">
      <Hero place={place} />
      <WhatYouWouldDo />
      <Steps />
      <div className="app-band">
        <div className="govuk-width-container">
          {waitingFor.length > 0 ? (
            <Split half side={<Questions />}>
              <h2 className="govuk-heading-l">Families are waiting for</h2>
              <Rows rows={waitingFor.map(waitingRow)} />
            </Split>
          ) : (
            <>
              <h2 className="govuk-heading-l">Questions people ask first</h2>
              <Questions />
            </>
          )}
        </div>
      </div>
      <AskForAMentor />
    </Page>
  )
}

function waitingRow({ id, wish, families }: { id: string; wish: string; families: number }) {
  return {
    id,
    title: wish,
    note: families === 1 ? '1 family' : `${families} families`,
    end: (
      <a className="govuk-link" href="/apply">
        Is it you?<span className="govuk-visually-hidden"> {wish}</span>
      </a>
    ),
  }
}

function Hero({ place }: { place?: string }) {
  return (
    <div className="app-hero">
      <div className="govuk-width-container">
        <div className="app-hero__words">
          <h1>Walk alongside a family{place && ` in ${place}`}</h1>
          <p>
            About two hours a week with one family that is having a hard time. You need no qualifications. We
            train you, cover your costs and stay in touch all the way.
          </p>
          <ButtonLink href="/apply">Apply to be a mentor</ButtonLink>
          <a className="app-hero__link" href="/refer">
            Ask for a mentor for a family
          </a>
        </div>
        <HomeScene />
      </div>
    </div>
  )
}

function WhatYouWouldDo() {
  return (
    <div className="app-band">
      <div className="govuk-width-container">
        <h2 className="govuk-heading-l">What you would do</h2>
        <div className="app-columns">
          <div>
            <h3>Visit one family, every week</h3>
            <p>At their home, or at a park, a library or a cafe. You agree the times together.</p>
          </div>
          <div>
            <h3>Work on what they choose</h3>
            <p>School mornings, letters and forms, a first trip to a group. Small things, done together.</p>
          </div>
          <div>
            <h3>Be there for the long run</h3>
            <p>Usually 6 to 12 months, and on past the day when other help ends, if you both want to.</p>
          </div>
        </div>
      </div>
    </div>
  )
}

function Steps() {
  return (
    <div className="app-band app-band--paper">
      <div className="govuk-width-container">
        <h2 className="govuk-heading-l">From applying to ready: we aim for 12 weeks</h2>
        <ol className="app-steps">
          <li>
            <b>Apply</b> <span>Short questions, in your own time</span>
          </li>
          <li>
            <b>Hear from us</b> <span>We aim to reply in 3 working days</span>
          </li>
          <li>
            <b>Meet us</b> <span>A talk near you about what you would like to do</span>
          </li>
          <li>
            <b>Checks and training</b> <span>References, a free DBS check and a short course</span>
          </li>
          <li>
            <b>A family chooses you</b> <span>We come with you to the first visit</span>
          </li>
        </ol>
      </div>
    </div>
  )
}

function Questions() {
  return (
    <>
      <Details summary="I have a criminal record. Can I apply?">
        Yes. Very few things rule anyone out. We ask only what the law lets us ask, and you may talk to us in
        private first.
      </Details>
      <Details summary="Will it change my benefits?">
        It should not. We pay back only what you spend, so it is not income. Tell your work coach before you
        start.
      </Details>
      <Details summary="My family had help from this programme">
        You may become a mentor too, when you want to. The people who handle your application cannot see your
        family’s record.
      </Details>
    </>
  )
}

function AskForAMentor() {
  return (
    <div className="app-band app-band--paper">
      <div className="govuk-width-container">
        <div className="app-head">
          <div className="app-head__words">
            <h2 className="govuk-heading-l">Would a mentor help your family?</h2>
            <p className="govuk-body">
              You can ask for yourself, or someone you trust can ask for you. You choose the person, and you
              can stop on any day.
            </p>
          </div>
          <ButtonLink href="/refer">Ask for a mentor</ButtonLink>
        </div>
      </div>
    </div>
  )
}
