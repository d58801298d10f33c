import { expect, test } from 'vitest'
import { sayMoment, sayMood, sayOutsideRole, sayPresent, sayWhen } from '#app/routes/volunteer/visit-words.ts'

test.each([
  ['2026-11-26T09:30:00Z', '9.30am on Thursday 26 November'],
  ['2026-11-26T16:00:00Z', '4pm on Thursday 26 November'],
  ['2026-11-26T12:00:00Z', '12 noon on Thursday 26 November'],
  ['2026-11-26T00:00:00Z', 'midnight on Thursday 26 November'],
  ['2026-07-01T23:15:00Z', '12.15am on Thursday 2 July'],
])('the moment %s is said on the clock at home: %s', (moment, words) => {
  expect(sayMoment(new Date(moment))).toBe(words)
})

test.each([
  ['2026-11-23', 'Today'],
  ['2026-11-24', 'Tomorrow'],
  ['2026-11-22', 'Yesterday'],
  ['2026-11-19', 'Thursday 19 November'],
  ['2025-11-19', 'Wednesday 19 November 2025'],
])('on 23 November 2026, the day %s is “%s”', (day, words) => {
  expect(sayWhen(day, '2026-11-23')).toBe(words)
})

test('lists read as sentences, and what was not said is left out', () => {
  expect(sayPresent(['parent_or_carer', 'child_5_to_10'])).toBe('Parent or carer, child 5 to 10')
  expect(sayOutsideRole(['gave_child_a_lift', 'handled_money'])).toBe(
    'I gave a child a lift. I handled their money.',
  )
  expect([sayPresent([]), sayOutsideRole([]), sayMood(null), sayMood(4)]).toEqual(['', '', null, '4, good'])
})
