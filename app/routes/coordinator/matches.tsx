import { type MetaFunction, useLoaderData, useLocation, useRouteLoaderData } from '@remix-run/react'
import { savedLists, whoIsCalled } from '#app/domain/finding/index.ts'
import { places } from '#app/domain/governance/index.ts'
import { listMatches } from '#app/domain/matching/index.ts'
import { matchStageNames } from '#app/domain/matching/names.ts'
import { openMatchStages } from '#app/domain/matching/vocabulary.ts'
import { ask, page } from '#app/http/page.server.ts'
import { sayDay } from '#app/kernel/day.ts'
import type { AnswerOf } from '#app/kernel/query.ts'
import type { loader as rootLoader } from '#app/root.tsx'
import { type Column, DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FilterLinks } from '#app/ui/filter-links.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Pagination } from '#app/ui/pagination.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { asksFor, matchesIn, soughtIn } from './filters-in-address.ts'
import { ListFilters, lookerOf, mayExport } from './list-filters.tsx'
import { addressWith } from './list-in-address.ts'
import { ListTools } from './list-tools.tsx'
import { matchStageMeaning } from './match-words.ts'

export const meta: MetaFunction = () => [{ title: pageTitle('Matches') }]

const LISTS = ['open', ...openMatchStages, 'ended'] as const

export const loader = page({
  called: ask(whoIsCalled, ({ url }) => ({ q: soughtIn(url.searchParams), volunteersToo: true })),
  matches: ask(listMatches, ({ url }, { called }) => ({
    ...matchesIn(url.searchParams),
    called: (called as Called).ids ?? undefined,
  })),
  places: ask(places, () => ({})),
  kept: ask(savedLists, () => ({ list: 'matches' })),
})

type Called = AnswerOf<typeof whoIsCalled>

type Match = ReturnType<typeof useLoaderData<typeof loader>>['matches']['rows'][number]

/** The matches within reach, the latest proposed first. */
export default function Matches() {
  const { matches, places: known, kept } = useLoaderData<typeof loader>()
  const search = new URLSearchParams(useLocation().search)
  const { show, cursor, sort } = matchesIn(search)
  const account = useRouteLoaderData<typeof rootLoader>('root')?.account
  return (
    <Page>
      <PageHead
        title="Matches"
        lede={sort === 'oldest' ? 'The first proposed comes first.' : 'The latest proposed comes first.'}
      />
      <FilterLinks
        items={LISTS.map((list) => ({
          href: addressWith('/matches', search, { show: list === 'open' ? null : list }),
          label: labelOf(list),
          current: list === show,
        }))}
      />
      <ListFilters
        action="/matches"
        search={search}
        places={known}
        looker={lookerOf(account?.relations)}
        orders={ORDERS}
      />
      <ListTools list="matches" search={search} kept={kept.rows} exports={mayExport(account?.relations)} />
      <DataTable
        caption="Matches"
        columns={columnsFor(search)}
        rows={matches.rows}
        rowKey={({ matchId }) => matchId}
        empty={
          asksFor(search) ? (
            <EmptyState title="No match fits this">
              Leave out one of the filters, or look among those that ended.
            </EmptyState>
          ) : (
            <EmptyState title="There is no such match">
              A match begins when somebody is proposed to a family that waits.
            </EmptyState>
          )
        }
      />
      <Pagination
        of="matches"
        newerLabel="First page"
        olderLabel="Next page"
        {...(cursor ? { newer: addressWith('/matches', search, {}) } : {})}
        {...(matches.next ? { older: addressWith('/matches', search, { after: matches.next }) } : {})}
      />
    </Page>
  )
}

function labelOf(list: (typeof LISTS)[number]): string {
  if (list === 'open') return 'All open'
  return list === 'ended' ? 'Ended' : matchStageNames[list]
}

const ORDERS = [
  { value: 'newest', label: 'Latest proposed first' },
  { value: 'oldest', label: 'First proposed first' },
]

/** The columns; the heading of the day turns the order round. */
const columnsFor = (search: URLSearchParams): readonly Column<Match>[] =>
  COLUMNS.map((column) => {
    if (column.id !== 'since') return column
    const isOldest = search.get('sort') === 'oldest'
    const href = addressWith('/matches', search, { sort: isOldest ? null : 'oldest' })
    return { ...column, sort: { href, now: isOldest ? 'ascending' : 'descending' } }
  })

const COLUMNS: readonly Column<Match>[] = [
  {
    id: 'match',
    heading: 'Mentor and family',
    names: true,
    cell: ({ matchId, volunteer, familyName, familyReference, reference }) => (
      <>
        <a className="govuk-link govuk-link--no-visited-state" href={`/matches/${matchId}`}>
          {volunteer} and {familyName ?? familyReference}
        </a>{' '}
        <span className="app-note">{reference}</span>
      </>
    ),
  },
  {
    id: 'stage',
    heading: 'Stage',
    cell: ({ stage }) => <Tag meaning={matchStageMeaning[stage]}>{matchStageNames[stage]}</Tag>,
  },
  { id: 'district', heading: 'District', cell: ({ district }) => district },
  { id: 'professional', heading: 'Professional contact', cell: ({ professional }) => professional },
  {
    id: 'since',
    heading: 'Proposed, or ended',
    cell: ({ proposedOn, endedOn }) => (endedOn ? `Ended ${sayDay(endedOn)}` : sayDay(proposedOn)),
  },
]
