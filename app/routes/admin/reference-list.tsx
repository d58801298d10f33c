import { type MetaFunction, useLoaderData, useParams, useSearchParams } from '@remix-run/react'
import { referenceList } from '#app/domain/governance/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { isDay, sayDay } from '#app/kernel/day.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { LISTS, listNamed } from './lists.ts'

export const meta: MetaFunction = ({ params }) => [
  { title: pageTitle(LISTS[listNamed(params['list']) ?? 'targets'].title) },
]

export const loader = page({ items: ask(referenceList, ({ params }) => ({ list: params['list'] })) })

/** One list of the settings. */
export default function ReferenceListPage() {
  const { items } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const list = listNamed(useParams()['list']) ?? 'targets'
  const { title, one, lede, columns } = LISTS[list]
  return (
    <Page back={{ href: '/settings', label: 'Settings' }}>
      {search.has('saved') && (
        <Alert tone="success" label="Saved">
          The {one} was saved.
        </Alert>
      )}
      <PageHead
        title={title}
        lede={lede}
        actions={<ButtonLink href={`/settings/${list}/new`}>Add a {one}</ButtonLink>}
      />
      <DataTable
        caption={title}
        rows={items.rows}
        rowKey={(item) => item.id}
        columns={[
          {
            id: 'title',
            heading: 'Name',
            names: true,
            cell: (item) => (
              <a className="govuk-link" href={`/settings/${list}/${item.id}`}>
                {item.title}
              </a>
            ),
          },
          ...columns.map(({ id, heading }) => ({
            id,
            heading,
            cell: (item: { values: Record<string, string | string[]> }) => say(item.values[id]),
          })),
        ]}
      />
    </Page>
  )
}

const WORDS: Record<string, string> = {
  in_force: 'In force',
  superseded: 'Superseded',
  host: 'Host',
  partner: 'Partner',
}

function say(value: string | string[] | undefined): string {
  if (Array.isArray(value)) return value.join(', ')
  if (!value) return '–'
  return WORDS[value] ?? (isDay(value) ? sayDay(value) : value)
}
