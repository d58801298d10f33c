import { useLocation } from '@remix-run/react'
import { type Column, DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FilterLinks } from '#app/ui/filter-links.tsx'
import { FindForm } from '#app/ui/find-form.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { type Sorting, sortingIn, sortLink } from '#app/ui/sorting.ts'
import { Tag } from '#app/ui/tag.tsx'
import { addressWith } from '../coordinator/list-in-address.ts'

const SORTED_BY = ['name', 'district', 'hours'] as const
type By = (typeof SORTED_BY)[number]

type Volunteer = { name: string; district: string; hours: number; ready: boolean }

const VOLUNTEERS: readonly Volunteer[] = [
  { name: 'Amara Okafor', district: 'Tendring', hours: 41, ready: true },
  { name: 'Gareth Pritchard', district: 'Colchester', hours: 8, ready: false },
  { name: 'Tomasz Zieliński', district: 'Braintree', hours: 112, ready: true },
]
const ON_A_PAGE = 2

/** A list as every list works: what is shown, its order and its page are said by the address alone. */
export function GalleryList() {
  const search = new URLSearchParams(useLocation().search)
  const q = search.get('q') ?? ''
  const show = search.get('show') === 'ready' ? 'ready' : 'all'
  const sorting = sortingIn(search, SORTED_BY, { by: 'name', descending: false })
  const found = VOLUNTEERS.filter(({ ready }) => ready || show === 'all')
    .filter(({ name }) => name.toLowerCase().includes(q.toLowerCase()))
    .sort((a, b) => compared(a, b, sorting))
  const start = found.findIndex(({ name }) => name === search.get('after')) + 1
  const rows = found.slice(start, start + ON_A_PAGE)
  const last = rows.at(-1)
  return (
    <>
      <FindForm label="Find a volunteer" action="/ui" value={q} />
      <FilterLinks
        items={[
          { href: addressWith('/ui', search, { show: null }), label: 'All', current: show === 'all' },
          { href: addressWith('/ui', search, { show: 'ready' }), label: 'Ready', current: show === 'ready' },
        ]}
      />
      <DataTable
        caption="Volunteers of the gallery"
        columns={columnsIn(search, sorting)}
        rows={rows}
        rowKey={({ name }) => name}
        empty={<EmptyState title="Nobody fits this">Leave out one of the filters.</EmptyState>}
      />
      <Pagination
        of="volunteers"
        newerLabel="First page"
        olderLabel="Next page"
        {...(start > 0 ? { newer: addressWith('/ui', search, { after: null }) } : {})}
        {...(last && start + ON_A_PAGE < found.length
          ? { older: addressWith('/ui', search, { after: last.name }) }
          : {})}
      />
    </>
  )
}

function columnsIn(search: URLSearchParams, sorting: Sorting<By>): readonly Column<Volunteer>[] {
  const sort = (by: By) => sortLink(sorting, by, (order) => addressWith('/ui', search, { sort: order }))
  return [
    { id: 'name', heading: 'Name', names: true, cell: ({ name }) => name, sort: sort('name') },
    { id: 'district', heading: 'District', cell: ({ district }) => district, sort: sort('district') },
    { id: 'hours', heading: 'Hours', numeric: true, cell: ({ hours }) => hours, sort: sort('hours') },
    {
      id: 'ready',
      heading: 'Ready?',
      cell: ({ ready }) => (ready ? <Tag meaning="met">Ready</Tag> : 'References missing'),
    },
  ]
}

function compared(a: Volunteer, b: Volunteer, { by, descending }: Sorting<By>): number {
  const order = by === 'hours' ? a.hours - b.hours : a[by].localeCompare(b[by])
  return descending ? -order : order
}
