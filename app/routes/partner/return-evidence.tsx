import { type MetaFunction, useLoaderData, useParams, useRouteLoaderData } from '@remix-run/react'
import { sayMinutes } from '#app/domain/mentoring/visit-rules.ts'
import { type Measure, measures, returnEvidence, sayQuarter } from '#app/domain/partners/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { sayDay } from '#app/kernel/day.ts'
import type { loader as rootLoader } from '#app/root.tsx'
import { type Column, DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Pagination } from '#app/ui/pagination.tsx'
import { mediumChips } from '../volunteer/visit-words.ts'
import { measureWords, reasonName, returnHref } from './return-words.ts'

export const meta: MetaFunction = () => [{ title: pageTitle('The evidence') }]

export const loader = page({ behind: ask(returnEvidence) })

type Row = ReturnType<typeof useLoaderData<typeof loader>>['behind']['rows'][number]

/** The people or visits behind one number of a return. */
export default function ReturnEvidence() {
  const { behind } = useLoaderData<typeof loader>()
  const { organisationId = '', quarter = '', measure: asked } = useParams()
  const measure = measures.find((one) => one === asked) ?? 'recruited_and_trained'
  const back = returnHref(organisationId, quarter)
  return (
    <Page back={{ href: back, label: 'Return' }}>
      <PageHead
        caption={sayQuarter(quarter)}
        title={measureWords[measure].name}
        lede={measureWords[measure].counts}
      />
      <DataTable
        caption={`${measureWords[measure].name}, one by one`}
        rows={behind.rows}
        rowKey={(row) => row.id}
        columns={columnsFor(measure)}
        empty={<EmptyState title="Nothing is recorded">The number is 0, or everybody is in date.</EmptyState>}
      />
      {behind.next && (
        <Pagination
          of={measureWords[measure].name.toLowerCase()}
          olderLabel="Next"
          older={`${back}/${measure}?cursor=${encodeURIComponent(behind.next)}`}
        />
      )}
    </Page>
  )
}

const volunteer: Column<Row> = {
  id: 'volunteer',
  heading: 'Volunteer',
  names: true,
  cell: (row) => <VolunteerName row={row} />,
}

/** The name leads on for whoever may open the volunteer's page; a partner reads it here. */
function VolunteerName({ row: { volunteerId, reference, displayName } }: { row: Row }) {
  const relations = useRouteLoaderData<typeof rootLoader>('root')?.account?.relations ?? []
  const opens = relations.includes('coordinates') || relations.includes('manages')
  const muted = <span className="app-muted">{reference}</span>
  return opens ? (
    <a className="govuk-link govuk-link--no-visited-state" href={`/volunteers/${volunteerId}`}>
      {displayName} {muted}
    </a>
  ) : (
    <>
      {displayName} {muted}
    </>
  )
}

const DAYS: Readonly<Record<Measure, string>> = {
  enquiries: 'First in touch',
  applications: 'First in touch',
  recruited_and_trained: 'Counted on',
  left: 'Left on',
  in_post: 'Counted on',
  matched: 'Counted on',
  supervised: 'Counted on',
  visits: 'On',
  minutes: 'On',
  checks_in_date: 'Counted on',
}

function columnsFor(measure: Measure): Column<Row>[] {
  const columns: Column<Row>[] = [
    volunteer,
    { id: 'day', heading: DAYS[measure], cell: ({ day }) => (day ? sayDay(day) : '') },
  ]
  if (measure === 'left')
    columns.push({ id: 'reason', heading: 'Why', cell: ({ reason }) => reasonName(reason ?? 'not_said') })
  if (measure === 'visits' || measure === 'minutes')
    columns.push(
      { id: 'medium', heading: 'How', cell: ({ medium }) => (medium ? mediumChips[medium] : '') },
      { id: 'minutes', heading: 'How long', cell: ({ minutes }) => sayMinutes(minutes ?? 0) },
    )
  return columns
}
