import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  closesAt,
  faultsOfVisit,
  mayStillEdit,
  minutesOf,
  minutesTogether,
  sayMinutes,
} from './visit-rules.ts'

describe('a visit’s note', () => {
  const recordedAt = new Date('2026-11-20T16:00:00Z')

  test('may be changed for 72 hours, and afterwards only added to', () => {
    expect(closesAt(recordedAt)).toEqual(new Date('2026-11-23T16:00:00Z'))
    expect(mayStillEdit(recordedAt, new Date('2026-11-23T15:59:59Z'))).toBe(true)
    expect(mayStillEdit(recordedAt, new Date('2026-11-23T16:00:00Z'))).toBe(false)
  })
})

describe('a visit as it was logged', () => {
  const today = '2026-11-23'
  const on = { today, proposedOn: '2026-10-01' }

  test.each([5, 120, 600])('may have lasted %i minutes', (minutes) => {
    expect(faultsOfVisit({ happenedOn: today, minutes }, on)).toEqual({})
  })

  test.each([4, 601, 0, -30, 30.5, Number.NaN])('cannot have lasted %d minutes', (minutes) => {
    expect(faultsOfVisit({ happenedOn: today, minutes }, on)).toEqual({
      minutes: ['Enter how long it lasted, from 5 minutes to 10 hours.'],
    })
  })

  test('cannot be logged before it happens', () => {
    expect(Object.keys(faultsOfVisit({ happenedOn: '2026-11-24', minutes: 60 }, on))).toEqual(['happenedOn'])
  })

  test('cannot be earlier than its match', () => {
    expect(faultsOfVisit({ happenedOn: '2026-10-01', minutes: 60 }, on)).toEqual({})
    expect(faultsOfVisit({ happenedOn: '2026-09-30', minutes: 60 }, on)).toEqual({
      happenedOn: ['This match was proposed on 1 October 2026. Enter that day or a later one.'],
    })
  })

  test('must have a length, picked or written, and the written one wins', () => {
    expect(Object.keys(faultsOfVisit({ happenedOn: today }, on))).toEqual(['minutes'])
    expect(faultsOfVisit({ happenedOn: today, otherMinutes: 100 }, on)).toEqual({})
    expect(Object.keys(faultsOfVisit({ happenedOn: today, minutes: 60, otherMinutes: 1000 }, on))).toEqual([
      'otherMinutes',
    ])
    expect(minutesOf({ minutes: 120, otherMinutes: 100 })).toBe(100)
    expect(minutesOf({ minutes: 120 })).toBe(120)
  })

  test.each([
    ['2026-11-24', []],
    ['2027-05-23', []],
    ['2026-11-23', ['nextVisitOn']],
    ['2027-11-24', ['nextVisitOn']],
  ])('plans a next visit on %s with the faults %j', (nextVisitOn, fields) => {
    expect(Object.keys(faultsOfVisit({ happenedOn: today, minutes: 60, nextVisitOn }, on))).toEqual(fields)
  })
})

describe('hours', () => {
  test('are said in words', () => {
    expect([45, 60, 61, 150, 0].map(sayMinutes)).toEqual([
      '45 minutes',
      '1 hour',
      '1 hour 1 minute',
      '2 hours 30 minutes',
      '0 minutes',
    ])
  })

  test('add up the same however the visits are grouped', () => {
    const visits = fc.array(fc.record({ minutes: fc.integer({ min: 5, max: 600 }) }))
    fc.assert(
      fc.property(visits, visits, (some, others) => {
        expect(minutesTogether([...some, ...others])).toBe(minutesTogether(some) + minutesTogether(others))
      }),
    )
  })
})
