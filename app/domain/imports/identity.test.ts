import { expect, test } from 'vitest'
import { essex } from '#test/support/csv/samples.ts'
import { guessMapping } from './guess-mapping.ts'
import { rowFingerprint } from './identity.ts'
import { readRows } from './read-rows.ts'
import { readTable } from './read-table.ts'
import type { ImportKind, RecordOf } from './vocabulary.ts'

/** The one record of a file that has one row. */
function only<Kind extends ImportKind>(kind: Kind, ...lines: string[]): RecordOf[Kind] {
  const answer = readTable(new TextEncoder().encode(lines.join('\n')))
  if (!answer.ok) throw new Error(answer.because)
  const mapping = { columns: guessMapping(answer.table.headers, kind), dateOrder: 'dmy' } as const
  const [row] = readRows(answer.table, mapping, kind, essex).rows
  if (!row || !('ok' in row)) throw new Error(JSON.stringify(row))
  return row.ok
}

const volunteer = (headings: string, row: string) =>
  rowFingerprint('volunteers', only('volunteers', headings, row))
const family = (headings: string, row: string) => rowFingerprint('families', only('families', headings, row))
const visit = (headings: string, row: string) => rowFingerprint('visits', only('visits', headings, row))

test('a volunteer is known again by e-mail address, whatever else has changed', () => {
  expect(volunteer('Name,Email,Phone', 'Ann Cole,Ann@Example.org,07700 900123')).toBe(
    volunteer('Email,First name,Last name', 'ann@example.org,Annie,Drury'),
  )
  expect(volunteer('Name,Email', 'Ann Cole,ann@example.org')).not.toBe(
    volunteer('Name,Email', 'Ann Cole,a.cole@example.org'),
  )
})

test('a volunteer without an address is known again by name and birthday', () => {
  const headings = 'Name,Date of birth,Postcode'
  expect(volunteer(headings, '"O’Neill, Zoë",03/10/1980,CO1 1AA')).toBe(
    volunteer(headings, 'Zoe ONeill,3 Oct 1980,CM7'),
  )
  expect(volunteer(headings, 'Ann Cole,03/10/1980,CO1')).not.toBe(
    volunteer(headings, 'Ann Cole,04/10/1980,CO1'),
  )
})

test('a volunteer with neither is told from others of the name by the outcode', () => {
  expect(volunteer('Name,Postcode', 'Ann Cole,CO1 1AA')).toBe(volunteer('Name,Postcode', 'ann  cole,CO1'))
  expect(volunteer('Name,Postcode', 'Ann Cole,CO1')).not.toBe(volunteer('Name,Postcode', 'Ann Cole,CM7'))
})

test('a family is known again by its reference, else by name and outcode', () => {
  expect(family('Reference,Family name', 'F-12,Cole')).toBe(family('Reference,Family name', 'f-12,Drury'))
  expect(family('Reference,Family name', 'F-12,Cole')).not.toBe(family('Reference,Family name', 'F-1-2,Cole'))
  expect(family('Family name,Postcode', 'Cole,CO1 1AA')).toBe(family('Family name,Postcode', 'COLE,CO1'))
  expect(family('Family name,Postcode', 'Cole,CO1')).not.toBe(family('Family name,Postcode', 'Cole,CM7'))
})

test('a visit is known again by its number, else by who, with whom and when', () => {
  const headings = 'Row number,Volunteer,Family reference,Date,Start time,Minutes,How it was held'
  const first = visit(headings, '7,ann@example.org,F-12,03/10/2026,10:00,90,Home')
  expect(visit(headings, '7,ann@example.org,F-12,04/10/2026,10:00,60,Phone')).toBe(first)
  const second = visit(headings, ',ann@example.org,F-12,03/10/2026,10:00,90,Home')
  expect(visit(headings, ',Ann@Example.org,f-12,3 Oct 2026,10am,1:30,Phone')).toBe(second)
  expect(visit(headings, ',ann@example.org,F-12,03/10/2026,14:00,90,Home')).not.toBe(second)
})

test('records of different kinds are never the same', () => {
  const supervisor = only('supervisors', 'Name,Email,Volunteers', 'Ann Cole,ann@example.org,')
  expect(rowFingerprint('supervisors', supervisor)).not.toBe(
    volunteer('Name,Email', 'Ann Cole,ann@example.org'),
  )
})
