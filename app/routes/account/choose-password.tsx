import { type MetaFunction, useActionData, useLoaderData, useLocation } from '@remix-run/react'
import { chooseAfterReset, chooseWhenInvited } from '#app/auth/choose-password.server.ts'
import { page } from '#app/http/page.server.ts'
import { submits } from '#app/http/submits.server.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { TextField } from '#app/ui/text-field.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Choose a password') }]

export const loader = page({})

export const action = submits({ invitation: chooseWhenInvited, reset: chooseAfterReset })

/**
 * Where the links of invitations and of resets lead. Opening the page does not use the link up: mail programs
 * open links before people do.
 */
export default function ChoosePassword() {
  const fresh = useLoaderData<typeof loader>().form
  const form = useActionData<typeof action>()?.form ?? fresh
  const invited = useLocation().pathname.startsWith('/invitation/')
  return (
    <Page width="reading" exit>
      <ErrorSummary form={form} fields={['password']} />
      <PageHead
        {...(invited ? { caption: 'Your invitation to Alongside' } : {})}
        title={invited ? 'Choose a password' : 'Choose a new password'}
      />
      <FormFrame form={form} intent={invited ? 'invitation' : 'reset'}>
        <TextField
          form={form}
          name="password"
          label="Password"
          hint="At least 12 characters. Three words you can remember make a good password."
          type="password"
          autoComplete="new-password"
          width={30}
        />
        <Button>Save the password</Button>
      </FormFrame>
      {invited ? (
        <p className="govuk-body">If the link no longer works, ask whoever invited you for a new one.</p>
      ) : (
        <p className="govuk-body">
          If the link no longer works,{' '}
          <a className="govuk-link" href="/reset">
            ask for a new one
          </a>
          .
        </p>
      )}
    </Page>
  )
}
