import { type MetaFunction, useLoaderData, useLocation, useRouteLoaderData } from '@remix-run/react'
import { colleagues } from '#app/domain/access/index.ts'
import { accountStateNames, accountStates, roleNames, staffRoles } from '#app/domain/access/vocabulary.ts'
import { places } from '#app/domain/governance/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import type { loader as rootLoader } from '#app/root.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { type Column, DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Pagination } from '#app/ui/pagination.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { Split } from '#app/ui/split.tsx'
import { addressWith } from '../coordinator/list-in-address.ts'
import { AccountState } from './account-state.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Accounts') }]

export const loader = page({
  colleagues: ask(colleagues, ({ url }) => wantedIn(url.searchParams)),
  places: ask(places, () => ({})),
})

/** What the address asks for; an answer left open, or one that nobody offers, asks for nothing. */
function wantedIn(search: URLSearchParams) {
  return {
    state: accountStates.find((state) => state === search.get('state')),
    role: staffRoles.find((role) => role === search.get('role')),
    organisation: search.get('organisation') || undefined,
    cursor: search.get('after') || undefined,
  }
}

/** Everybody on the staff side who can sign in, and what each is to the programme. */
export default function Accounts() {
  const { colleagues: found, places: known } = useLoaderData<typeof loader>()
  const search = new URLSearchParams(useLocation().search)
  const manages = useRouteLoaderData<typeof rootLoader>('root')?.account?.relations.includes('manages')
  return (
    <Page>
      <PageHead
        title="Accounts"
        lede="Staff who can sign in, and what each is to the programme. Volunteers and families are invited from their own pages."
        actions={
          <>
            {manages && (
              <ButtonLink href="/handover" kind="secondary">
                Hand over
              </ButtonLink>
            )}
            <ButtonLink href="/accounts/new">Invite somebody</ButtonLink>
          </>
        }
      />
      <Split side={<Filters search={search} organisations={known.organisations} />}>
        <DataTable
          caption="Accounts by name"
          columns={COLUMNS}
          rows={found.rows}
          tight
          rowKey={(row) => row.accountId}
          empty={<EmptyState title="Nobody fits this">Leave out one of the filters.</EmptyState>}
        />
        <Pagination
          of="accounts"
          newerLabel="First page"
          olderLabel="Next page"
          {...(search.get('after') ? { newer: addressWith('/accounts', search, { after: null }) } : {})}
          {...(found.next ? { older: addressWith('/accounts', search, { after: found.next }) } : {})}
        />
      </Split>
    </Page>
  )
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>['colleagues']['rows'][number]

const COLUMNS: readonly Column<Row>[] = [
  {
    id: 'name',
    heading: 'Name',
    names: true,
    cell: ({ accountId, displayName }) => (
      <a className="govuk-link govuk-link--no-visited-state" href={`/accounts/${accountId}`}>
        {displayName}
      </a>
    ),
  },
  { id: 'roles', heading: 'What they are', cell: (row) => <Roles {...row} /> },
  { id: 'state', heading: 'Account', cell: ({ state }) => <AccountState state={state} /> },
]

function Roles({ roles, keyWorks, supervises }: Pick<Row, 'roles' | 'keyWorks' | 'supervises'>) {
  const all = [
    ...roles.map(({ role, organisation }) => `${roleNames[role]}${organisation ? `, ${organisation}` : ''}`),
    ...(keyWorks ? ['Key worker'] : []),
    ...(supervises && !roles.some(({ role }) => role === 'supervises') ? [roleNames.supervises] : []),
  ]
  return all.length > 0 ? all.join('; ') : <span className="app-muted">Nothing yet</span>
}

type FiltersProps = { search: URLSearchParams; organisations: readonly { id: string; name: string }[] }

function Filters({ search, organisations }: FiltersProps) {
  const form: FormState = { key: '', values: Object.fromEntries(search), errors: {} }
  return (
    <Panel title="Show" tone="wash">
      <search>
        <form method="get" action="/accounts">
          <SelectField
            form={form}
            name="role"
            label="What they are"
            prompt="Anything"
            choices={staffRoles.map((role) => ({ value: role, label: roleNames[role] }))}
          />
          <SelectField
            form={form}
            name="organisation"
            label="Organisation"
            prompt="Any"
            choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <SelectField
            form={form}
            name="state"
            label="Account"
            prompt="Any"
            choices={accountStates.map((state) => ({ value: state, label: accountStateNames[state] }))}
          />
          <Button kind="secondary">Show</Button>
        </form>
      </search>
    </Panel>
  )
}
