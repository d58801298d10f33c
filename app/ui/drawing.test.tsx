import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { DataTable } from './data-table.tsx'
import { errorKindOf } from './error-page.tsx'
import { Meter } from './meter.tsx'
import { Pagination } from './pagination.tsx'
import { Points } from './points.tsx'

test('a bar never leaves its ends, and nothing of nothing is empty', () => {
  expect(renderToStaticMarkup(<Meter value={150} of={100} />)).toContain(
    'class="app-meter__part" width="100"',
  )
  expect(renderToStaticMarkup(<Meter value={-5} of={100} />)).toContain('class="app-meter__part" width="0"')
  expect(renderToStaticMarkup(<Meter value={3} of={0} />)).toContain('class="app-meter__part" width="0"')
})

test('an unknown answer is a question mark and an ask, never a nought', () => {
  const html = renderToStaticMarkup(
    <Points
      points={[
        { id: 'language', got: null, of: 15, words: 'languages unknown', ask: 'Ask: which languages?' },
      ]}
    />,
  )
  expect(html).toContain('? of 15')
  expect(html).toContain('Ask: which languages?')
})

test('a stacked table repeats its headings, and a question keeps its mark', () => {
  const html = renderToStaticMarkup(
    <DataTable
      caption="Districts"
      rows={[{ name: 'Maldon', count: 3 }]}
      rowKey={(row) => row.name}
      columns={[
        { id: 'name', heading: 'District', names: true, cell: (row) => row.name },
        {
          id: 'count',
          heading: 'Counted',
          cell: (row) => row.count,
          sort: { href: '?sort=count', now: 'descending' },
        },
        { id: 'reach', heading: 'On course?', cell: () => 'Yes' },
      ]}
    />,
  )
  expect(html).toContain('<th scope="row">Maldon</th>')
  expect(html).toContain('data-label="Counted:"')
  expect(html).toContain('data-label="On course?"')
  expect(html).toContain('aria-sort="descending"')
})

test('a list on one page has no page links', () => {
  expect(renderToStaticMarkup(<Pagination of="visits" />)).toBe('')
})

test('every status has its page, and an unknown one is our fault', () => {
  expect(errorKindOf(404)).toBe('not-found')
  expect(errorKindOf(403)).toBe('no-access')
  expect(errorKindOf(418)).toBe('error')
})
