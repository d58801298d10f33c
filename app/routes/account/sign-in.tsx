import { type MetaFunction, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { signIn } from '#app/auth/sign-in.server.ts'
import { page } from '#app/http/page.server.ts'
import { submits } from '#app/http/submits.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Radios } from '#app/ui/radios.tsx'
import { TextField } from '#app/ui/text-field.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Sign in') }]

export const loader = page({})

export const action = submits({ 'sign-in': signIn })

/** The way in for everybody who has an account. */
export default function SignIn() {
  const fresh = useLoaderData<typeof loader>().form
  const form = useActionData<typeof action>()?.form ?? fresh
  const [search] = useSearchParams()
  return (
    <Page width="reading" exit>
      <ErrorSummary form={form} fields={['email', 'password', 'kind']} />
      <WhatHappened after={search.get('after')} />
      <PageHead
        title="Sign in"
        {...(search.has('then') ? { lede: 'After that, you go on to the page you asked for.' } : {})}
      />
      <FormFrame form={form} intent="sign-in">
        <TextField
          form={form}
          name="email"
          label="E-mail address"
          type="email"
          autoComplete="username"
          spellCheck={false}
        />
        <TextField
          form={form}
          name="password"
          label="Password"
          type="password"
          autoComplete="current-password"
          width={30}
        />
        <WhichAccount form={form} />
        <Button>Sign in</Button>
      </FormFrame>
      <p className="govuk-body">
        <a className="govuk-link" href="/reset">
          Choose a new password
        </a>{' '}
        if you have forgotten yours.
      </p>
    </Page>
  )
}

const DONE: Readonly<Record<string, string>> = {
  'sign-out': 'You have signed out.',
  choosing: 'Your password is set. You can sign in with it now.',
}

const ENDED: Readonly<Record<string, string>> = {
  lapse: 'You were signed out because nothing had happened for a while.',
  kept: 'You were signed out before this was saved. What you wrote is kept, and is there when you sign in.',
}

function WhatHappened({ after }: { after: string | null }) {
  const done = DONE[after ?? '']
  const ended = ENDED[after ?? '']
  if (done)
    return (
      <Alert tone="success" label="Done">
        {done}
      </Alert>
    )
  return ended ? (
    <Alert tone="information" label="Signed out">
      {ended}
    </Alert>
  ) : null
}

/** Asked only when one e-mail address has several accounts. */
function WhichAccount({ form }: { form: FormState }) {
  if (!form.errors['kind'] && !form.values['kind']) return null
  return (
    <Radios
      form={form}
      name="kind"
      label="Which account?"
      choices={[
        { value: 'volunteer', label: 'As a volunteer' },
        { value: 'family', label: 'As a family' },
        { value: 'staff', label: 'As somebody who works with families' },
      ]}
    />
  )
}
