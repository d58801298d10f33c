import { type MetaFunction, useLoaderData, useSearchParams } from '@remix-run/react'
import { whoCarries } from '#app/domain/handover/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { type Column, DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Pagination } from '#app/ui/pagination.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { countColumns } from './count-columns.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Hand over') }]

export const loader = page({
  carriers: ask(whoCarries, ({ url }) => ({ cursor: url.searchParams.get('after') ?? undefined })),
})

type Row = ReturnType<typeof useLoaderData<typeof loader>>['carriers']['rows'][number]

/** Who looks after how much, and the way to hand it over; those who have left come first. */
export default function WhoCarries() {
  const { carriers } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  return (
    <Page back={{ href: '/accounts', label: 'Accounts' }}>
      <PageHead
        title="Hand over"
        lede="Who looks after how much. Open a colleague to hand over all of it, for a holiday or for good."
      />
      <DataTable
        caption="Coordinators and what they look after"
        columns={COLUMNS}
        rows={carriers.rows}
        rowKey={({ accountId }) => accountId}
        empty={<EmptyState title="Nobody looks after anything yet" />}
      />
      <Pagination
        of="colleagues"
        newerLabel="First page"
        olderLabel="Next page"
        newer={search.has('after') ? '/handover' : undefined}
        older={carriers.next ? `/handover?after=${encodeURIComponent(carriers.next)}` : undefined}
      />
    </Page>
  )
}

const COLUMNS: readonly Column<Row>[] = [
  {
    id: 'name',
    heading: 'Coordinator',
    names: true,
    cell: ({ accountId, name, coordinates }) => (
      <>
        <a className="govuk-link govuk-link--no-visited-state" href={`/handover/${accountId}`}>
          {name}
        </a>{' '}
        {!coordinates && <Tag meaning="late">Has left</Tag>}
      </>
    ),
  },
  ...countColumns<Row>(({ carries }) => carries),
]
