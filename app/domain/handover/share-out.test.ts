import { describe, expect, test } from 'vitest'
import type { Carried } from './carried-by.ts'
import { countsOf, saysWhatGoes, shareOut } from './share-out.ts'
import type { Taker } from './takers.ts'

const record = (id: string, rest: Partial<Carried> = {}): Carried => ({
  kind: 'family',
  id,
  version: 1,
  organisationId: 'host',
  districtId: 'tendring',
  familyId: id,
  cameFrom: null,
  ...rest,
})
const taker = (accountId: string, rest: Partial<Taker> = {}): Taker => ({
  accountId,
  name: accountId,
  places: [{ organisationId: 'host', districtId: null }],
  keptApart: new Set(),
  ...rest,
})
const idsOf = (shared: ReturnType<typeof shareOut>, accountId: string) =>
  shared.goes.get(accountId)?.map(({ id }) => id) ?? []
const nobodyElse = new Map<string, string>()

describe('sharing out what a coordinator looks after', () => {
  test('gives everything to one, but for the districts that somebody else takes', () => {
    const shared = shareOut(
      [record('a'), record('b', { districtId: 'colchester' })],
      [taker('maryam'), taker('stuart')],
      { toId: 'maryam', byDistrict: new Map([['colchester', 'stuart']]) },
    )
    expect([idsOf(shared, 'maryam'), idsOf(shared, 'stuart')]).toEqual([['a'], ['b']])
  })

  test('leaves a record where whoever is named does not coordinate, or is kept apart from its family', () => {
    const shared = shareOut(
      [record('a'), record('b'), record('c', { organisationId: 'partner' })],
      [taker('maryam', { keptApart: new Set(['b']) })],
      { toId: 'maryam', byDistrict: nobodyElse },
    )
    expect(idsOf(shared, 'maryam')).toEqual(['a'])
    expect(countsOf(shared.stays).family).toBe(2)
  })

  test('gives back only what came from somebody, and says nothing of the rest', () => {
    const shared = shareOut([record('a', { cameFrom: 'maryam' }), record('b')], [taker('maryam')], {
      toId: 'maryam',
      byDistrict: nobodyElse,
      cameFrom: 'maryam',
    })
    expect([idsOf(shared, 'maryam'), shared.stays]).toEqual([['a'], []])
  })

  test('says the same of the same records in any order, and another thing of a changed one', () => {
    const of = (...records: Carried[]) =>
      saysWhatGoes(shareOut(records, [taker('maryam')], { toId: 'maryam', byDistrict: nobodyElse }))
    expect(of(record('a'), record('b'))).toBe(of(record('b'), record('a')))
    expect(of(record('a'))).not.toBe(of(record('a', { version: 2 })))
    expect(of(record('a'))).not.toBe(of(record('b')))
  })
})
