import {
  type MetaFunction,
  useActionData,
  useLoaderData,
  useLocation,
  useRouteLoaderData,
} from '@remix-run/react'
import {
  closeAccount,
  colleague,
  endRole,
  giveRole,
  inviteAgain,
  reopenAccount,
} from '#app/domain/access/index.ts'
import { places } from '#app/domain/governance/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import { dayOf, sayDay } from '#app/kernel/day.ts'
import type { loader as rootLoader } from '#app/root.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { type FormState, hasErrors } from '#app/ui/form-state.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Section } from '#app/ui/section.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { AccountState } from './account-state.tsx'
import { HeldRoles } from './held-roles.tsx'
import { RoleFields, roleFields } from './role-fields.tsx'
import { useRolesToGive } from './roles-to-give.ts'
import { StillCarries } from './still-carries.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.account.displayName ?? 'Account') },
]

export const loader = page({ account: ask(colleague), places: ask(places, () => ({})) })

const back =
  (done: string) =>
  (id: string): string =>
    `/accounts/${id}?done=${done}`

export const action = submits({
  give: intent(giveRole, { then: back('given') }),
  end: intent(endRole, { then: back('ended') }),
  invite: intent(inviteAgain, { then: back('invited') }),
  close: intent(closeAccount, { then: back('closed') }),
  reopen: intent(reopenAccount, { then: back('reopened') }),
})

const DONE: Readonly<Record<string, string>> = {
  families: 'The families have another key worker. Whoever it concerns is told by e-mail.',
  invited: 'The invitation is on its way. Its link works for three days.',
  given: 'The role is given, from today.',
  ended: 'The role has ended. What they did stays on record.',
  closed: 'The account is closed. Nobody can sign in with it.',
  reopened: 'The account is open again.',
}

export type AccountData = ReturnType<typeof useLoaderData<typeof loader>>['account']

/** One colleague's account: whether they can sign in, and every role they have or had. */
export default function Account() {
  const { account, places: known, form: fresh } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form ?? fresh
  const manages =
    useRouteLoaderData<typeof rootLoader>('root')?.account?.relations.includes('manages') ?? false
  const notice = DONE[new URLSearchParams(useLocation().search).get('done') ?? '']
  return (
    <Page width="reading" back={{ href: '/accounts', label: 'Accounts' }}>
      <ErrorSummary form={form} fields={roleFields} />
      {notice && !hasErrors(form) && (
        <Alert tone="success" label="Done">
          {notice}
        </Alert>
      )}
      <PageHead title={account.displayName} tag={<AccountState state={account.state} />} />
      <SummaryList rows={factsOf(account, manages)} />
      <StillCarries account={account} />
      <Section title="What they are to the programme">
        <HeldRoles account={account} form={form} />
      </Section>
      {account.own ? (
        <p className="govuk-body">This is your own account. Ask a colleague to change it.</p>
      ) : (
        <Changes
          account={account}
          form={form}
          organisations={known.organisations}
          districts={known.districts}
        />
      )}
    </Page>
  )
}

function factsOf(account: AccountData, manages: boolean) {
  return [
    { name: 'E-mail address', value: account.email ?? 'Erased' },
    { name: 'Account since', value: sayDay(dayOf(new Date(account.createdAt))) },
    ...(account.familiesKeyWorked > 0
      ? [
          {
            name: 'Key worker of',
            value: counted(account.familiesKeyWorked, 'family', 'families'),
            ...(manages
              ? {
                  action: {
                    href: `/handover/${account.accountId}/families`,
                    label: 'Hand over',
                    about: 'the families',
                  },
                }
              : {}),
          },
        ]
      : []),
    ...(account.volunteersSupervised > 0
      ? [{ name: 'Supervisor of', value: counted(account.volunteersSupervised, 'volunteer', 'volunteers') }]
      : []),
  ]
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

type Place = { id: string; name: string }
type ChangesProps = {
  account: AccountData
  form: FormState
  organisations: readonly Place[]
  districts: readonly Place[]
}

function Changes({ account, form, organisations, districts }: ChangesProps) {
  const roles = useRolesToGive()
  return (
    <>
      {account.state !== 'closed' && (
        <Section title="Give a role">
          <FormFrame form={form} intent="give">
            <RoleFields form={form} roles={roles} organisations={organisations} districts={districts} />
            <Button kind={account.state === 'invited' ? 'secondary' : 'primary'}>Give this role</Button>
          </FormFrame>
        </Section>
      )}
      {account.state === 'invited' && (
        <Section title="Invitation">
          <p className="govuk-body">
            They have not chosen a password yet. A new invitation makes the earlier link stop working.
          </p>
          <FormFrame form={form} intent="invite">
            <Button>Send the invitation again</Button>
          </FormFrame>
        </Section>
      )}
      <Section title={account.state === 'closed' ? 'Open the account again' : 'Close the account'}>
        <p className="govuk-body">
          {account.state === 'closed'
            ? 'They sign in with the password and the roles they had.'
            : 'They are signed out at their next click. Nothing is deleted, and it can be opened again.'}
        </p>
        <FormFrame
          form={form}
          intent={account.state === 'closed' ? 'reopen' : 'close'}
          version={account.version}
        >
          {account.state === 'closed' ? (
            <Button>Open the account again</Button>
          ) : (
            <Button kind="warning">Close the account</Button>
          )}
        </FormFrame>
      </Section>
    </>
  )
}
