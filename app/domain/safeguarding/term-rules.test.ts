import { expect, test } from 'vitest'
import { acknowledgeBy, decideBy, isAnswered, lookAgainBy } from './term-rules.ts'
import { defaultConcernTerms } from './vocabulary.ts'

const everyDay = { opens: '08:00', closes: '20:00', weekends: true }
const weekdays = { ...everyDay, weekends: false }
const at = (text: string) => new Date(text)

test.each([
  ['in the middle of the day', '2026-11-23T09:30:00Z', everyDay, '2026-11-23T10:30:00Z'],
  ['half an hour before the line closes', '2026-11-23T19:30:00Z', everyDay, '2026-11-24T08:30:00Z'],
  ['at night', '2026-11-23T23:00:00Z', everyDay, '2026-11-24T09:00:00Z'],
  [
    'on Friday night, where nobody is on duty at weekends',
    '2026-11-20T22:00:00Z',
    weekdays,
    '2026-11-23T09:00:00Z',
  ],
  ['on the night the clocks go forward', '2026-03-28T22:00:00Z', everyDay, '2026-03-29T08:00:00Z'],
])('a concern raised %s is acknowledged within an hour of duty time', (_, raised, hours, by) => {
  expect(acknowledgeBy(at(raised), hours, defaultConcernTerms)).toEqual(at(by))
})

test('it is decided by the end of the same working day, and one of a weekend by the end of Monday', () => {
  expect(decideBy(at('2026-11-23T09:30:00Z'), everyDay, defaultConcernTerms)).toEqual(
    at('2026-11-23T20:00:00Z'),
  )
  expect(decideBy(at('2026-11-23T19:30:00Z'), everyDay, defaultConcernTerms)).toEqual(
    at('2026-11-24T20:00:00Z'),
  )
  expect(decideBy(at('2026-11-21T11:00:00Z'), everyDay, defaultConcernTerms)).toEqual(
    at('2026-11-23T20:00:00Z'),
  )
})

test('a referral is written within 24 hours; whatever stays open is looked at again after three days', () => {
  const decidedAt = at('2026-11-23T12:00:00Z')
  const after = (decision: 'refer' | 'support_here', written: boolean) =>
    lookAgainBy(decidedAt, { decision, written }, defaultConcernTerms)
  expect(after('refer', false)).toEqual(at('2026-11-24T12:00:00Z'))
  expect(after('refer', true)).toEqual(at('2026-11-26T12:00:00Z'))
  expect(after('support_here', false)).toEqual(at('2026-11-26T12:00:00Z'))
})

test('the duty line is answered in its hours, on the clock of the programme', () => {
  expect(isAnswered(everyDay, at('2026-07-06T07:00:00Z'))).toBe(true)
  expect(isAnswered(everyDay, at('2026-07-06T06:59:00Z'))).toBe(false)
  expect(isAnswered(everyDay, at('2026-11-23T20:00:00Z'))).toBe(false)
  expect(isAnswered(weekdays, at('2026-11-21T12:00:00Z'))).toBe(false)
})

test('hours that never come leave the term to the clock', () => {
  const never = { opens: '20:00', closes: '08:00', weekends: true }
  expect(acknowledgeBy(at('2026-11-23T09:30:00Z'), never, defaultConcernTerms)).toEqual(
    at('2026-11-23T10:30:00Z'),
  )
})
