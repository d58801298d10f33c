import { type MetaFunction, useLoaderData, useLocation, useRouteLoaderData } from '@remix-run/react'
import { savedLists } from '#app/domain/finding/index.ts'
import { places } from '#app/domain/governance/index.ts'
import { volunteers } from '#app/domain/people/index.ts'
import { stageNames } from '#app/domain/recruitment/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { sayDay } from '#app/kernel/day.ts'
import type { loader as rootLoader } from '#app/root.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { type Column, DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Pagination } from '#app/ui/pagination.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { asksFor, volunteersIn } from './filters-in-address.ts'
import { lookerOf, mayExport } from './list-filters.tsx'
import { addressWith } from './list-in-address.ts'
import { ListTools } from './list-tools.tsx'
import { VolunteerFilters } from './volunteer-filters.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Volunteers') }]

export const loader = page({
  volunteers: ask(volunteers, ({ url }) => volunteersIn(url.searchParams)),
  places: ask(places, () => ({})),
  kept: ask(savedLists, () => ({ list: 'volunteers' })),
})

/** Everybody recruited, by name: how far they are, who is ready, and what the others still need. */
export default function Volunteers() {
  const { volunteers: found, places: known, kept } = useLoaderData<typeof loader>()
  const account = useRouteLoaderData<typeof rootLoader>('root')?.account
  const search = new URLSearchParams(useLocation().search)
  const { on, cursor, sort } = volunteersIn(search)
  return (
    <Page>
      <PageHead
        title="Volunteers"
        {...(on ? { lede: `Who is ready is shown for ${sayDay(on)}.` } : {})}
        actions={
          account?.relations.includes('coordinates') && (
            <ButtonLink href="/volunteers/new" kind="secondary" small>
              Add a volunteer
            </ButtonLink>
          )
        }
      />
      <VolunteerFilters search={search} places={known} looker={lookerOf(account?.relations)} />
      <ListTools list="volunteers" search={search} kept={kept.rows} exports={mayExport(account?.relations)} />
      <DataTable
        caption={sort === 'newest' ? 'Volunteers, the latest enquiry first' : 'Volunteers by name'}
        columns={search.get('expiring') ? [...COLUMNS, EXPIRES] : COLUMNS}
        rows={found.rows}
        tight
        rowKey={(row) => row.volunteerId ?? ''}
        empty={<Nobody filtered={asksFor(search)} more={found.next !== null} />}
      />
      <Pagination
        of="volunteers"
        newerLabel="First page"
        olderLabel="Next page"
        {...(cursor ? { newer: addressWith('/volunteers', search, {}) } : {})}
        {...(found.next ? { older: addressWith('/volunteers', search, { after: found.next }) } : {})}
      />
    </Page>
  )
}

/** Why the list is empty, and what to do about it. Who is ready is judged in parts, so that there may be more to look at. */
function Nobody({ filtered, more }: { filtered: boolean; more: boolean }) {
  if (more) return <EmptyState title="Nobody so far">Look on at the next page.</EmptyState>
  return filtered ? (
    <EmptyState title="Nobody fits this">
      Leave out one of the filters, or look for part of a name.
    </EmptyState>
  ) : (
    <EmptyState title="No volunteers yet">Add one, or import a list.</EmptyState>
  )
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>['volunteers']['rows'][number]

const COLUMNS: readonly Column<Row>[] = [
  {
    id: 'name',
    heading: 'Name',
    names: true,
    cell: ({ volunteerId, displayName, reference, gaps }) => (
      <>
        {gaps ? (
          <a className="govuk-link govuk-link--no-visited-state" href={`/volunteers/${volunteerId}`}>
            {displayName}
          </a>
        ) : (
          displayName
        )}{' '}
        <span className="app-note">{reference}</span>
      </>
    ),
  },
  { id: 'stage', heading: 'Stage', cell: ({ stage }) => stage && stageNames[stage] },
  { id: 'district', heading: 'District', cell: ({ district }) => district },
  { id: 'ready', heading: 'Ready', cell: (row) => <Ready row={row} /> },
  {
    id: 'room',
    heading: 'Room for',
    numeric: true,
    cell: ({ freePlaces, ready, ended }) =>
      ready && !ended && freePlaces ? `${freePlaces.free} of ${freePlaces.of}` : '–',
  },
]

function Ready({ row: { ready, ended, gaps = [] } }: { row: Row }) {
  if (ended) return <>–</>
  if (ready) return <Tag meaning="met">Ready</Tag>
  const [first, ...others] = gaps
  return (
    <>
      {first ?? 'Not yet'}
      {others.length > 0 && <span className="app-muted"> And {others.length} more.</span>}
    </>
  )
}

const EXPIRES: Column<Row> = {
  id: 'expires',
  heading: 'Runs out',
  cell: ({ expires = [] }) =>
    expires.map(({ name, expiresOn }) => (
      <div key={name}>
        {name}: {sayDay(expiresOn)}
      </div>
    )),
}
