import { expect, test } from 'vitest'
import { workingDaysBefore } from './working-days.ts'

test('on a Wednesday three working days have passed since everything up to the Sunday', () => {
  expect(workingDaysBefore('2026-11-25', 3)).toBe('2026-11-22')
})

test('a weekend takes no working days', () => {
  expect(workingDaysBefore('2026-11-29', 1)).toBe('2026-11-26')
  expect(workingDaysBefore('2026-11-23', 3)).toBe('2026-11-18')
})
