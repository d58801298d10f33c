import { expect, test } from 'vitest'
import { sessionLimitsOn } from './session-limits.ts'

const MINUTE = 60_000
const on = '2026-11-23'

test.each([
  ['staff', [], 15, 480],
  ['staff', ['coordinates'], 15, 480],
  ['staff', ['coordinates', 'manages'], 10, 480],
  ['staff', ['safeguards'], 10, 480],
  ['volunteer', ['volunteers', 'mentors'], 30, 720],
  ['family', [], 10, 60],
] as const)(
  'a session of %s with %j ends after %i unused minutes and %i in all',
  (kind, relations, idle, absolute) => {
    expect(sessionLimitsOn(on, kind, relations)).toEqual({ idle: idle * MINUTE, absolute: absolute * MINUTE })
  },
)

test('a day before the first version of the rule has no limits', () => {
  expect(() => sessionLimitsOn('2012-12-31', 'staff', [])).toThrow('2012-12-31')
})
