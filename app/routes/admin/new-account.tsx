import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { colleagues, inviteColleague } from '#app/domain/access/index.ts'
import { places } from '#app/domain/governance/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { TextField } from '#app/ui/text-field.tsx'
import { RoleFields, roleFields } from './role-fields.tsx'
import { useRolesToGive } from './roles-to-give.ts'

export const meta: MetaFunction = () => [{ title: pageTitle('Invite somebody') }]

// The list is asked so that the page opens only to those who may invite.
export const loader = page({ colleagues: ask(colleagues, () => ({})), places: ask(places, () => ({})) })

export const action = submits({
  invite: intent(inviteColleague, { then: (id) => `/accounts/${id}?done=invited` }),
})

/** A member of staff is given an account; they choose their password themselves. */
export default function NewAccount() {
  const { places: known, form: fresh } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form ?? fresh
  return (
    <Page width="reading" back={{ href: '/accounts', label: 'Accounts' }}>
      <ErrorSummary form={form} fields={['displayName', 'email', ...roleFields]} />
      <PageHead
        title="Invite somebody"
        lede="They get an e-mail with a link to choose a password. It works for three days."
      />
      <FormFrame form={form} intent="invite">
        <TextField
          form={form}
          name="displayName"
          label="Name"
          hint="As colleagues know them"
          autoComplete="off"
        />
        <TextField
          form={form}
          name="email"
          label="E-mail address"
          type="email"
          autoComplete="off"
          spellCheck={false}
        />
        <RoleFields
          form={form}
          roles={useRolesToGive()}
          organisations={known.organisations}
          districts={known.districts}
          optional
        />
        <Button>Send the invitation</Button>
      </FormFrame>
    </Page>
  )
}
