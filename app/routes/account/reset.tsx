import { type MetaFunction, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { askForReset } from '#app/auth/ask-for-reset.server.ts'
import { page } from '#app/http/page.server.ts'
import { submits } from '#app/http/submits.server.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { TextField } from '#app/ui/text-field.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Choose a new password') }]

export const loader = page({})

export const action = submits({ ask: askForReset })

/** For whoever has forgotten their password: a link by e-mail leads to a new one. */
export default function Reset() {
  const fresh = useLoaderData<typeof loader>().form
  const form = useActionData<typeof action>()?.form ?? fresh
  const [search] = useSearchParams()
  if (search.get('after') === 'asking') return <LinkSent />
  return (
    <Page width="reading" exit back={{ href: '/sign-in', label: 'Sign in' }}>
      <ErrorSummary form={form} fields={['email']} />
      <PageHead
        title="Choose a new password"
        lede="We send you an e-mail with a link. It leads to a page where you choose one."
      />
      <FormFrame form={form} intent="ask">
        <TextField
          form={form}
          name="email"
          label="E-mail address"
          type="email"
          autoComplete="username"
          spellCheck={false}
        />
        <Button>Send me the link</Button>
      </FormFrame>
    </Page>
  )
}

/** The same words whether or not there is such an account. */
function LinkSent() {
  return (
    <Page width="reading" exit back={{ href: '/sign-in', label: 'Sign in' }}>
      <PageHead title="Look at your e-mail" />
      <p className="govuk-body">
        If there is an account with that address, a link is on its way. It works once, for 30 minutes.
      </p>
      <p className="govuk-body">
        Nothing there after a few minutes? Look in your junk mail, or ask whoever invited you to Alongside.
      </p>
    </Page>
  )
}
