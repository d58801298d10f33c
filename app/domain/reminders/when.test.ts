import { describe, expect, test } from 'vitest'
import { defaultRemindersTerms as terms } from './terms.ts'
import { gateStep, mayRemindAt, visitStep } from './when.ts'

describe('never at night', () => {
  test.each([
    ['in winter before 7am', '2026-11-23T06:59:00Z', false],
    ['in winter from 7am', '2026-11-23T07:00:00Z', true],
    ['in winter until 8pm', '2026-11-23T19:59:00Z', true],
    ['in winter from 8pm', '2026-11-23T20:00:00Z', false],
    ['in summer from 7am', '2026-07-01T06:00:00Z', true],
    ['in summer from 8pm', '2026-07-01T19:00:00Z', false],
    ['the morning before the clocks go forward', '2026-03-28T06:30:00Z', false],
    ['the morning on which they have gone forward', '2026-03-29T06:00:00Z', true],
    ['the evening of that day', '2026-03-29T19:00:00Z', false],
    ['the morning before the clocks go back', '2026-10-24T06:00:00Z', true],
    ['the morning on which they have gone back', '2026-10-25T06:30:00Z', false],
    ['the evening of that day', '2026-10-25T19:30:00Z', true],
  ])('%s', (_when, instant, may) => {
    expect(mayRemindAt(new Date(instant), terms)).toBe(may)
  })
})

describe('a visit planned for Saturday 21 November', () => {
  const step = (on: string, knownOn = '2026-11-14') =>
    visitStep({ plannedOn: '2026-11-21', knownOn }, terms, on)

  test('is reminded of the next morning, and again 48 hours on, and then left to the coordinator', () => {
    expect(
      ['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24', '2026-12-05'].map((on) => step(on)),
    ).toEqual([null, 1, 1, 3, 3])
    expect(step('2026-12-06')).toBeNull()
  })

  test('counts from the day it was written down, when that came later', () => {
    expect(step('2026-11-24', '2026-11-24')).toBeNull()
    expect(step('2026-11-25', '2026-11-24')).toBe(1)
    expect(step('2026-11-27', '2026-11-24')).toBe(3)
  })
})

test('a gate is told of 60, 30 and 7 days before it expires, and no more once it has', () => {
  const step = (on: string) => gateStep('2026-12-10', terms, on)
  expect(
    ['2026-10-10', '2026-10-11', '2026-11-09', '2026-11-10', '2026-12-02', '2026-12-03', '2026-12-09'].map(
      step,
    ),
  ).toEqual([null, 60, 60, 30, 30, 7, 7])
  expect(step('2026-12-10')).toBeNull()
})
