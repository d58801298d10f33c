import { expect, test } from 'vitest'
import { mayBeCertified, quarterOf, quartersUpTo } from './quarters.ts'
import { sayQuarter } from './say-quarter.ts'

const calendar = { firstDay: '2013-10-01', terms: [] }

test('quarters are those of the programme year, each return due by day 15 after it', () => {
  expect(quarterOf('2026-11-23', calendar)).toEqual({
    year: 14,
    quarter: 1,
    from: '2026-10-01',
    to: '2026-12-31',
    dueOn: '2027-01-15',
  })
  expect(quarterOf('2026-07-01', calendar)).toMatchObject({ year: 13, quarter: 4, dueOn: '2026-10-15' })
})

test('other terms hold from the day they were set', () => {
  const terms = [
    { effectiveFrom: '2013-10-01', value: { dueDays: 15, answerDays: 14 } },
    { effectiveFrom: '2026-10-01', value: { dueDays: 20, answerDays: 14 } },
  ]
  expect(quarterOf('2026-09-30', { ...calendar, terms })?.dueOn).toBe('2026-10-15')
  expect(quarterOf('2026-10-01', { ...calendar, terms })?.dueOn).toBe('2027-01-20')
})

test('there is no quarter before the first', () => {
  expect(quarterOf('2013-09-30', calendar)).toBeNull()
  expect(quartersUpTo('2014-02-01', calendar, 8).map(({ from }) => from)).toEqual([
    '2014-01-01',
    '2013-10-01',
  ])
})

test('a quarter may be certified from its last day on', () => {
  expect(mayBeCertified({ to: '2026-12-31' }, '2026-12-30')).toBe(false)
  expect(mayBeCertified({ to: '2026-12-31' }, '2026-12-31')).toBe(true)
})

test('a quarter is said by its months', () => {
  expect(sayQuarter('2026-07-01')).toBe('July to September 2026')
  expect(sayQuarter('2026-11-01')).toBe('November 2026 to January 2027')
})
