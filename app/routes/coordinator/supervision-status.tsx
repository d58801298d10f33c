import { type MetaFunction, useLoaderData, useLocation } from '@remix-run/react'
import { supervisionStatus } from '#app/domain/supervision/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { sayDay } from '#app/kernel/day.ts'
import { type Column, DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FilterLinks } from '#app/ui/filter-links.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Pagination } from '#app/ui/pagination.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { dueTags } from '../supervisor/session-words.ts'
import { addressWith, listInAddress } from './list-in-address.ts'

export const meta: MetaFunction = () => [{ title: pageTitle('Supervision') }]

const LISTS = [
  { value: 'due', label: 'Due or overdue' },
  { value: 'nobody', label: 'Without a supervisor' },
  { value: 'all', label: 'All in a match' },
] as const
type Show = (typeof LISTS)[number]['value']

const wantedIn = (search: URLSearchParams) =>
  listInAddress(
    search,
    LISTS.map(({ value }) => value),
  )

export const loader = page({
  status: ask(supervisionStatus, ({ url }) => {
    const { show, cursor } = wantedIn(url.searchParams)
    return { show, cursor }
  }),
})

type Volunteer = ReturnType<typeof useLoaderData<typeof loader>>['status']['rows'][number]

const EMPTY: Readonly<Record<Show, string>> = {
  due: 'No supervision is due here',
  nobody: 'Every volunteer in a match has a supervisor',
  all: 'No volunteer is in a match here',
}

/** For coordinators: of which volunteers supervision is due or overdue, and who has no supervisor. */
export default function SupervisionStatusPage() {
  const { rows, next } = useLoaderData<typeof loader>().status
  const search = new URLSearchParams(useLocation().search)
  const { show, cursor } = wantedIn(search)
  return (
    <Page>
      <PageHead
        title="Supervision"
        lede="Supervised longest ago comes first. You see that it was held, not what was said."
      />
      <FilterLinks
        items={LISTS.map(({ value, label }) => ({
          href: addressWith('/supervision-status', search, { show: value === 'due' ? null : value }),
          label,
          current: value === show,
        }))}
      />
      <DataTable
        caption="Volunteers in a match"
        columns={COLUMNS}
        rows={rows}
        rowKey={({ volunteerId }) => volunteerId}
        empty={<EmptyState title={next ? 'Nobody on this page is due' : EMPTY[show]} />}
      />
      <Pagination
        of="volunteers"
        newerLabel="First page"
        olderLabel="Next page"
        {...(cursor ? { newer: addressWith('/supervision-status', search, { after: null }) } : {})}
        {...(next ? { older: addressWith('/supervision-status', search, { after: next }) } : {})}
      />
    </Page>
  )
}

const COLUMNS: readonly Column<Volunteer>[] = [
  {
    id: 'volunteer',
    heading: 'Volunteer',
    names: true,
    cell: ({ volunteerId, displayName, reference }) => (
      <>
        <a className="govuk-link govuk-link--no-visited-state" href={`/supervision/${volunteerId}`}>
          {displayName}
        </a>{' '}
        <span className="app-note">{reference}</span>
      </>
    ),
  },
  { id: 'district', heading: 'District', cell: ({ district }) => district },
  {
    id: 'supervisor',
    heading: 'Supervisor',
    cell: ({ supervisor }) => supervisor ?? <Tag meaning="late">Nobody yet</Tag>,
  },
  {
    id: 'held',
    heading: 'Last held',
    cell: ({ supervisedOn }) => (supervisedOn ? sayDay(supervisedOn) : 'Never'),
  },
  { id: 'planned', heading: 'Planned', cell: ({ plannedOn }) => (plannedOn ? sayDay(plannedOn) : 'Nothing') },
  {
    id: 'taken',
    heading: 'Taken up',
    numeric: true,
    cell: ({ offered, takenUp }) => `${takenUp} of ${offered}`,
  },
  {
    id: 'standing',
    heading: 'How it stands',
    cell: ({ standing }) =>
      standing && (
        <>
          <Tag meaning={dueTags[standing.state].meaning}>{dueTags[standing.state].label}</Tag>{' '}
          <span className="app-note">by {sayDay(standing.dueOn)}</span>
        </>
      ),
  },
]
