import { expect, test } from 'vitest'
import { nextAttempt } from './retry-times.ts'

const now = new Date('2026-11-23T09:30:00Z')
const minutesUntil = (attempts: number, chance: number) => {
  const next = nextAttempt(attempts, now, chance)
  return next && (next.getTime() - now.getTime()) / 60_000
}

test('a message is tried again after 1 and 5 and 30 minutes, 2 hours and 12 hours, and then no more', () => {
  expect([1, 2, 3, 4, 5, 6].map((attempts) => minutesUntil(attempts, 0))).toEqual([1, 5, 30, 120, 720, null])
})

test('chance adds a fifth at most', () => {
  expect(minutesUntil(1, 0.999)).toBeLessThan(1.2)
  expect(minutesUntil(1, 0.5)).toBeCloseTo(1.1)
})
