import { type MetaFunction, useLoaderData, useLocation } from '@remix-run/react'
import { places } from '#app/domain/governance/index.ts'
import { listMatches } from '#app/domain/matching/index.ts'
import { matchStageNames } from '#app/domain/matching/names.ts'
import { openMatchStages } from '#app/domain/matching/vocabulary.ts'
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
import { DistrictFilter } from './district-filter.tsx'
import { addressWith, listInAddress } from './list-in-address.ts'
import { matchStageMeaning } from './match-words.ts'

export const meta: MetaFunction = () => [{ title: pageTitle('Matches') }]

const LISTS = ['open', ...openMatchStages, 'ended'] as const

export const loader = page({
  matches: ask(listMatches, ({ url }) => listInAddress(url.searchParams, LISTS)),
  places: ask(places, () => ({})),
})

type Match = ReturnType<typeof useLoaderData<typeof loader>>['matches']['rows'][number]

/** The matches within reach, the latest proposed first. */
export default function Matches() {
  const { matches, places: known } = useLoaderData<typeof loader>()
  const search = new URLSearchParams(useLocation().search)
  const { show, cursor } = listInAddress(search, LISTS)
  return (
    <Page>
      <PageHead
        title="Matches"
        lede="The latest proposed comes first."
        actions={<DistrictFilter action="/matches" search={search} districts={known.districts} />}
      />
      <FilterLinks
        items={LISTS.map((list) => ({
          href: addressWith('/matches', search, { show: list === 'open' ? null : list }),
          label: labelOf(list),
          current: list === show,
        }))}
      />
      <DataTable
        caption="Matches"
        columns={COLUMNS}
        rows={matches.rows}
        rowKey={({ matchId }) => matchId}
        empty={
          <EmptyState title="There is no such match">
            A match begins when somebody is proposed to a family that waits.
          </EmptyState>
        }
      />
      <Pagination
        of="matches"
        newerLabel="First page"
        olderLabel="Next page"
        {...(cursor ? { newer: addressWith('/matches', search, { after: null }) } : {})}
        {...(matches.next ? { older: addressWith('/matches', search, { after: matches.next }) } : {})}
      />
    </Page>
  )
}

function labelOf(list: (typeof LISTS)[number]): string {
  if (list === 'open') return 'All open'
  return list === 'ended' ? 'Ended' : matchStageNames[list]
}

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
