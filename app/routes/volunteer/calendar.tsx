import { type MetaFunction, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { makeCalendarFeed, ownCalendarFeed, revokeCalendarFeed } from '#app/domain/mentoring/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { showOnce } from '#app/http/shows.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { Hidden } from '#app/ui/hidden.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Panel } from '#app/ui/panel.tsx'
import { sayMoment } from './visit-words.ts'

export const meta: MetaFunction = () => [{ title: pageTitle('Your calendar') }]

export const loader = page({ feed: ask(ownCalendarFeed, () => ({})) })

export const action = submits({
  make: showOnce(makeCalendarFeed),
  end: intent(revokeCalendarFeed, { then: () => '/visits/calendar?ended' }),
})

/** The link under which a volunteer’s own calendar reads their planned visits. */
export default function Calendar() {
  const { feed, form } = useLoaderData<typeof loader>()
  const made = useActionData<typeof action>()?.shown
  const [search] = useSearchParams()
  return (
    <Page width="reading" back={{ href: '/visits', label: 'My visits' }}>
      {search.has('ended') && !made && (
        <Alert tone="success" label="Ended">
          The link no longer works. Take it out of your calendar.
        </Alert>
      )}
      <PageHead
        title="Your visits in your calendar"
        lede="Your phone’s calendar can show your planned visits. It shows “Visit, mentoring” and the time: no names and no places."
      />
      {made ? (
        <TheLink {...made} />
      ) : (
        <>
          {feed.madeAt && (
            <p className="govuk-body">You made a link at {sayMoment(feed.madeAt)}. It works.</p>
          )}
          <form method="post">
            <Hidden name="intent" value="make" />
            <Button kind={feed.madeAt ? 'secondary' : 'primary'}>
              {feed.madeAt ? 'Make a new link' : 'Make a link'}
            </Button>
          </form>
          {feed.madeAt && <p className="govuk-body">The link you have now stops when you make a new one.</p>}
        </>
      )}
      {feed.madeAt && !made && (
        <FormFrame form={form} intent="end">
          <Button kind="secondary">End the link</Button>
        </FormFrame>
      )}
    </Page>
  )
}

function TheLink({ token, origin }: { token: string; origin: string }) {
  const address = `${origin}/calendar/${token}.ics`
  return (
    <Panel title="Your link" tone="wash">
      <p className="govuk-body">
        <b>Copy it now: we show it once.</b> Whoever has it can see when your visits are, so give it to
        nobody.
      </p>
      <p className="govuk-body app-address">
        <code>{address}</code>
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={address.replace(/^https?:/, 'webcal:')}>
          Add it to the calendar of this phone
        </a>
      </p>
    </Panel>
  )
}
