import { type MetaFunction, useActionData, useLoaderData, useLocation } from '@remix-run/react'
import { askForChange, yourMentor } from '#app/domain/belonging/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import { Button, ButtonGroup } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction<typeof loader> = ({ location }) => [
  { title: pageTitle(WORDS[kindIn(location.pathname)].title) },
]

export const loader = page({ own: ask(yourMentor, () => ({})) })

export const action = submits({
  ask: intent(askForChange, {
    with: ({ url }) => ({ kind: kindIn(url.pathname) }),
    then: () => '/your-mentor?done=asked',
  }),
})

const kindIn = (pathname: string) => (pathname.endsWith('/stop') ? 'stop' : 'someone_else')

const WORDS = {
  stop: { title: 'Do you want to stop?', happens: 'Then the visits stop.', button: 'Ask to stop' },
  someone_else: {
    title: 'Would you like someone else?',
    happens: 'Then we look for another mentor. You choose again.',
    button: 'Ask for someone else',
  },
} as const

/** One quiet page before a family asks for another mentor or to stop: what happens, and that it can be taken back. */
export default function AskForChange() {
  const { own, form: fresh } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form ?? fresh
  const words = WORDS[kindIn(useLocation().pathname)]
  const name = own.coordinator?.name ?? 'Your coordinator'
  return (
    <Page width="reading" exit back={{ href: '/your-mentor', label: 'Your mentor' }}>
      <ErrorSummary form={form} />
      <div className="app-easy">
        <PageHead title={words.title} />
        <ul>
          <li>You do not have to say why.</li>
          <li>
            {name} talks with you first. {words.happens}
          </li>
          <li>Your other help will not change.</li>
          <li>You can take this back until {name} has talked with you.</li>
        </ul>
        {own.mentor ? (
          <FormFrame form={form} intent="ask">
            <ButtonGroup>
              <Button>{words.button}</Button>
              <a className="govuk-link" href="/your-mentor">
                Go back
              </a>
            </ButtonGroup>
          </FormFrame>
        ) : (
          <p>You have no mentor now, so there is nothing to stop or change.</p>
        )}
      </div>
    </Page>
  )
}
