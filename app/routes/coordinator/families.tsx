import { type MetaFunction, useLoaderData, useLocation, useRouteLoaderData } from '@remix-run/react'
import { listFamilies } from '#app/domain/families/index.ts'
import { familyStageNames, familyStages } from '#app/domain/families/vocabulary.ts'
import { savedLists, whoIsCalled } from '#app/domain/finding/index.ts'
import { places } from '#app/domain/governance/index.ts'
import { matchStageNames } from '#app/domain/matching/names.ts'
import { ask, page } from '#app/http/page.server.ts'
import type { AnswerOf } from '#app/kernel/query.ts'
import type { loader as rootLoader } from '#app/root.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { type Column, DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FilterLinks } from '#app/ui/filter-links.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Pagination } from '#app/ui/pagination.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { familyStageMeaning, NOT_ASKED } from './family-words.ts'
import { asksFor, familiesIn, soughtIn } from './filters-in-address.ts'
import { ListFilters, lookerOf, mayExport } from './list-filters.tsx'
import { addressWith } from './list-in-address.ts'
import { ListTools } from './list-tools.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Families') }]

const LISTS = [
  { value: 'waiting', label: 'Waiting for a mentor' },
  { value: 'new', label: 'New' },
  { value: 'all', label: 'All' },
] as const

export const loader = page({
  called: ask(whoIsCalled, ({ url }) => ({ q: soughtIn(url.searchParams) })),
  families: ask(listFamilies, ({ url }, { called }) => ({
    ...familiesIn(url.searchParams),
    called: (called as Called).ids?.families,
  })),
  places: ask(places, () => ({})),
  kept: ask(savedLists, () => ({ list: 'families' })),
})

type Called = AnswerOf<typeof whoIsCalled>
type Family = ReturnType<typeof useLoaderData<typeof loader>>['families']['rows'][number]

/** Families that wait for a mentor, longest wait first; or those that have just come, or all. */
export default function Families() {
  const { families, places: known, kept } = useLoaderData<typeof loader>()
  const account = useRouteLoaderData<typeof rootLoader>('root')?.account
  const search = new URLSearchParams(useLocation().search)
  const { show, cursor, sort } = familiesIn(search)
  const arranges = account?.relations.some((kind) => kind === 'coordinates' || kind === 'manages') ?? false
  const filtered = asksFor(search)
  const columns = columnsFor(search, show === 'waiting')
  return (
    <Page>
      <PageHead
        title={titleOf(
          show,
          families.rows.length,
          filtered || families.next !== null || cursor !== undefined,
        )}
        {...(show === 'waiting' && sort !== 'shortest_wait' ? { lede: 'The longest wait comes first.' } : {})}
      />
      <FilterLinks
        items={LISTS.map(({ value, label }) => ({
          href: addressWith('/families', search, { show: value === 'waiting' ? null : value, sort: null }),
          label,
          current: value === show,
        }))}
      />
      <ListFilters
        action="/families"
        search={search}
        places={known}
        looker={lookerOf(account?.relations)}
        orders={show === 'waiting' ? WAITS : ARRIVALS}
      >
        {show === 'all' ? (form) => <StageField form={form} /> : undefined}
      </ListFilters>
      <ListTools list="families" search={search} kept={kept.rows} exports={mayExport(account?.relations)} />
      <DataTable
        caption="Families"
        columns={show === 'waiting' && arranges ? [...columns, FIND] : columns}
        rows={families.rows}
        rowKey={({ familyId }) => familyId}
        empty={
          filtered ? (
            <EmptyState title="No family fits this">
              Leave out one of the filters, or look among all families.
            </EmptyState>
          ) : (
            <EmptyState title={EMPTY[show]} />
          )
        }
      />
      <Pagination
        of="families"
        newerLabel="First page"
        olderLabel="Next page"
        {...(cursor ? { newer: addressWith('/families', search, {}) } : {})}
        {...(families.next ? { older: addressWith('/families', search, { after: families.next }) } : {})}
      />
    </Page>
  )
}

type Show = (typeof LISTS)[number]['value']

const EMPTY: Readonly<Record<Show, string>> = {
  waiting: 'No family is waiting for a mentor here',
  new: 'No family is new here',
  all: 'There are no families here yet',
}

function titleOf(show: Show, families: number, hasMorePages: boolean): string {
  if (show !== 'waiting') return show === 'new' ? 'New families' : 'All families'
  if (hasMorePages || families === 0) return 'Families waiting for a mentor'
  return families === 1 ? '1 family is waiting for a mentor' : `${families} families are waiting for a mentor`
}

const WAITS = [
  { value: 'longest_wait', label: 'Longest wait first' },
  { value: 'shortest_wait', label: 'Shortest wait first' },
]

const ARRIVALS = [
  { value: 'newest', label: 'Latest to come first' },
  { value: 'oldest', label: 'First to come first' },
]

function StageField({ form }: { form: FormState }) {
  return (
    <SelectField
      form={form}
      name="stage"
      label="Where they stand"
      prompt="Any"
      choices={familyStages.map((stage) => ({ value: stage, label: familyStageNames[stage] }))}
    />
  )
}

/** The columns; where families are ordered by their wait, its heading turns the order round. */
const columnsFor = (search: URLSearchParams, byWait: boolean): readonly Column<Family>[] =>
  byWait
    ? COLUMNS.map((column) => (column.id === 'wait' ? { ...column, sort: turnedRound(search) } : column))
    : COLUMNS

function turnedRound(search: URLSearchParams): NonNullable<Column<Family>['sort']> {
  const isShortest = search.get('sort') === 'shortest_wait'
  return {
    href: addressWith('/families', search, { sort: isShortest ? null : 'shortest_wait' }),
    now: isShortest ? 'ascending' : 'descending',
  }
}

const COLUMNS: readonly Column<Family>[] = [
  {
    id: 'family',
    heading: 'Family',
    names: true,
    cell: ({ familyId, familyName, reference }) => (
      <>
        <a className="govuk-link govuk-link--no-visited-state" href={`/families/${familyId}`}>
          {familyName ?? reference}
        </a>{' '}
        <span className="app-note">{reference}</span>
      </>
    ),
  },
  { id: 'place', heading: 'Area', cell: ({ place }) => place },
  {
    id: 'wait',
    heading: 'Days waiting',
    numeric: true,
    cell: ({ daysWaiting }) => daysWaiting ?? '–',
  },
  {
    id: 'languages',
    heading: 'Speaks',
    cell: ({ languages, shares }) => (shares ? (languages?.join(', ') ?? NOT_ASKED) : <NoConsent />),
  },
  {
    id: 'stage',
    heading: 'Where they stand',
    cell: ({ stage }) => <Tag meaning={familyStageMeaning[stage]}>{familyStageNames[stage]}</Tag>,
  },
  {
    id: 'match',
    heading: 'Match',
    cell: ({ matchId, matchStage }) =>
      matchStage && (
        <a className="govuk-link" href={`/matches/${matchId}`}>
          {matchStageNames[matchStage]}
        </a>
      ),
  },
]

const FIND: Column<Family> = {
  id: 'find',
  heading: 'Find a mentor',
  quiet: true,
  cell: ({ familyId, familyName, reference, matchStage }) =>
    maySeek(matchStage) && (
      <ButtonLink
        href={`/families/${familyId}/match`}
        kind="secondary"
        small
        about={`for ${familyName ?? reference}`}
      >
        Find a mentor
      </ButtonLink>
    ),
}

/** Whether another volunteer may still be proposed: until the family has chosen one. */
const maySeek = (stage: Family['matchStage']) =>
  stage === null || stage === 'proposed' || stage === 'mentor_accepted'

const NoConsent = () => <Tag meaning="look">No consent to share</Tag>
