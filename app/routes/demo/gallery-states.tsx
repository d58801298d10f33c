import type { MetaFunction } from '@remix-run/react'
import { demoPage } from '#app/http/demo-page.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Details } from '#app/ui/details.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { NextAction, Panel } from '#app/ui/panel.tsx'
import { PostLink } from '#app/ui/post-link.tsx'
import { Progress } from '#app/ui/progress.tsx'
import { Rows } from '#app/ui/rows.tsx'
import { Section } from '#app/ui/section.tsx'
import { Wall } from '#app/ui/wall.tsx'
import { GalleryFrame } from './gallery-frame.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('States') }]

export const loader = demoPage

/** The pages that take the place of the one that was asked for, or lead to it. */
const WHOLE_PAGES = [
  { href: '/ui/states/404', title: 'Not found', note: 'Also for a record that is not theirs to open' },
  { href: '/ui/states/403', title: 'No access', note: 'Their role could never have it' },
  { href: '/ui/states/409', title: 'Overtaken', note: 'A form on the page shows both texts instead' },
  { href: '/ui/states/413', title: 'Too large to send', note: 'Nothing was saved' },
  { href: '/ui/states/429', title: 'Too many tries', note: 'Nothing is lost' },
  { href: '/ui/states/500', title: 'Our fault', note: 'With a reference to read out' },
  { href: '/sign-in?then=%2Fvisits&after=kept', title: 'Session expired', note: 'What was typed is kept' },
  { href: '/ui/states/working', title: 'Long work', note: 'The page asks again by itself' },
] as const

/** What a page says when there is nothing to show yet, or something else to say. */
export default function GalleryStates() {
  return (
    <GalleryFrame at="/ui/states" lede="What a page says when it is not the usual one." dense>
      <Section title="Nothing here">
        <EmptyState title="No one is overdue for supervision">
          The next is due on 4 December 2026: Sheila Barnes.
        </EmptyState>
      </Section>
      <Section title="The one next action, and things apart">
        <NextAction title="Ask for another referee">
          <p className="govuk-body">The second referee has not answered for 70 days.</p>
        </NextAction>
        <Panel title="Where the numbers come from" tone="wash">
          <p className="govuk-body">Nobody types a number here.</p>
        </Panel>
        <Details summary="How it is worked out">
          Each stage’s rate and time taken, run 5,000 times over.
        </Details>
      </Section>
      <Section title="What happened">
        <Alert
          tone="success"
          label="Saved"
          action={
            <PostLink action="/sign-out" carries={{}}>
              Undo
            </PostLink>
          }
        >
          Delaney and Comfort Boateng are locked.
        </Alert>
        <Alert tone="information" label="About this list">
          The list was worked out at 9.02am from the records.
        </Alert>
        <Alert tone="warning" label="Changed by someone else">
          Someone else saved this while you were typing.
        </Alert>
        <Alert tone="error" label="On hold">
          Visits are on hold until the safeguarding lead says otherwise.
        </Alert>
      </Section>
      <Section title="Long work">
        <Progress title="Importing 412 volunteers: 268 read" done={268} of={412}>
          About 20 seconds more. You may leave this page; nothing is added until you say so.
        </Progress>
      </Section>
      <Section title="The wall">
        <Wall>If you must act today, call Ngozi Adeyemi, safeguarding lead, on 01632 960 142.</Wall>
      </Section>
      <Section title="Whole pages">
        <Rows
          rows={WHOLE_PAGES.map(({ href, title, note }) => ({
            id: href,
            title,
            note,
            end: (
              <a className="govuk-link" href={href}>
                Open<span className="govuk-visually-hidden"> the page “{title}”</span>
              </a>
            ),
          }))}
        />
      </Section>
    </GalleryFrame>
  )
}
