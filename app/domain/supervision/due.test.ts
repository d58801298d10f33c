import { describe, expect, test } from 'vitest'
import { mostUrgentFirst, supervisionStanding } from './due.ts'
import { strainSignals } from './strain.ts'
import { defaultSupervisionTerms as terms } from './terms.ts'

const longAgo = { firstMatchOn: '2026-01-05', liveSince: '2026-01-05' }
const standing = (supervisedOn: string | null, on: string, facts = longAgo) =>
  supervisionStanding({ ...facts, supervisedOn }, terms, on)

describe('after the first three months', () => {
  test.each([
    ['34 days after the last session', '2026-11-04', 'on_course'],
    ['35 days after it', '2026-11-05', 'due'],
    ['42 days after it', '2026-11-12', 'due'],
    ['43 days after it', '2026-11-13', 'overdue'],
    ['56 days after it', '2026-11-26', 'overdue'],
    ['57 days after it', '2026-11-27', 'red'],
  ])('%s', (_when, on, state) => {
    expect(standing('2026-10-01', on)).toMatchObject({ state, dueOn: '2026-11-12', redOn: '2026-11-26' })
  })
})

describe('in the first three months of the first match', () => {
  const facts = { firstMatchOn: '2026-09-10', liveSince: '2026-09-10' }

  test('the first session is due within a month of the introduction', () => {
    expect(standing(null, '2026-09-20', facts)).toMatchObject({ state: 'on_course', dueOn: '2026-10-10' })
    expect(standing(null, '2026-10-11', facts)).toMatchObject({ state: 'overdue', redOn: '2026-10-24' })
  })

  test('and each further one within a month, until the three months are over', () => {
    expect(standing('2026-10-10', '2026-10-10', facts)?.dueOn).toBe('2026-11-10')
    expect(standing('2026-12-09', '2026-12-09', facts)?.dueOn).toBe('2027-01-09')
    expect(standing('2026-12-10', '2026-12-10', facts)?.dueOn).toBe('2027-01-21')
  })

  test('a month is never longer than the usual term', () => {
    const short = { ...terms, everyDays: 28 }
    expect(supervisionStanding({ ...facts, supervisedOn: '2026-10-01' }, short, '2026-10-02')?.dueOn).toBe(
      '2026-10-29',
    )
  })
})

test('nobody is due without a live match, or before it begins', () => {
  expect(standing(null, '2026-11-23', { firstMatchOn: '2026-01-05', liveSince: null } as never)).toBeNull()
  expect(standing(null, '2026-01-04')).toBeNull()
})

test('after a rest without a match the term counts from the new one', () => {
  const facts = { firstMatchOn: '2025-01-05', liveSince: '2026-11-01' }
  expect(standing('2026-03-01', '2026-11-23', facts)).toMatchObject({
    since: '2026-11-01',
    state: 'on_course',
  })
})

test('the longest overdue come first, and those who are not due last', () => {
  const rows = [
    { name: 'on course', standing: standing('2026-11-20', '2026-11-23') },
    { name: 'red', standing: standing('2026-08-01', '2026-11-23') },
    { name: 'due', standing: standing('2026-10-15', '2026-11-23') },
    { name: 'overdue', standing: standing('2026-10-05', '2026-11-23') },
    { name: 'no live match', standing: null },
    { name: 'redder', standing: standing('2026-07-01', '2026-11-23') },
  ]
  expect(rows.sort(mostUrgentFirst).map(({ name }) => name)).toEqual([
    'redder',
    'red',
    'overdue',
    'due',
    'on course',
    'no live match',
  ])
})

describe('signs of strain', () => {
  const calm = { startedOn: '2026-01-05', lastVisitOn: '2026-11-20', lowMoods: 0, worries: 0 }

  test('no visit logged for more than 14 days in one of two matches', () => {
    const silent = { ...calm, lastVisitOn: '2026-11-08' }
    expect(strainSignals([calm, silent], terms, '2026-11-22')).toEqual([])
    expect(strainSignals([calm, silent], terms, '2026-11-23')).toEqual(['no_visit'])
  })

  test('a match that has just begun is given its 14 days', () => {
    const fresh = { ...calm, startedOn: '2026-11-20', lastVisitOn: null }
    expect(strainSignals([fresh], terms, '2026-11-23')).toEqual([])
  })

  test('a low mood twice, also over two matches, and any worry', () => {
    expect(strainSignals([{ ...calm, lowMoods: 1 }], terms, '2026-11-23')).toEqual([])
    expect(
      strainSignals(
        [
          { ...calm, lowMoods: 1 },
          { ...calm, lowMoods: 1, worries: 1 },
        ],
        terms,
        '2026-11-23',
      ),
    ).toEqual(['low_mood', 'worry'])
  })
})
