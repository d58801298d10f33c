import { expect, test } from 'vitest'
import { sortingIn, sortLink } from './sorting.ts'

const COLUMNS = ['name', 'since'] as const
const usual = { by: 'name', descending: false } as const
const sorted = (query: string) => sortingIn(new URLSearchParams(query), COLUMNS, usual)
const address = (sort: string) => `/volunteers?sort=${sort}`

test('an address says by which column and which way round', () => {
  expect(sorted('sort=since')).toEqual({ by: 'since', descending: false })
  expect(sorted('sort=-since')).toEqual({ by: 'since', descending: true })
})

test('a column that nobody offers, or none, gives the usual order', () => {
  expect(sorted('')).toEqual(usual)
  expect(sorted('sort=password')).toEqual(usual)
})

test('the column in force turns round, another one starts at its beginning', () => {
  expect(sortLink(sorted('sort=name'), 'name', address)).toEqual({
    href: '/volunteers?sort=-name',
    now: 'ascending',
  })
  expect(sortLink(sorted('sort=-name'), 'name', address).href).toBe('/volunteers?sort=name')
  expect(sortLink(sorted('sort=-name'), 'since', address)).toEqual({ href: '/volunteers?sort=since' })
})
