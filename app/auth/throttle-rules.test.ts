import { expect, test } from 'vitest'
import { type Rule, type Tries, throttleRules } from './throttle-rules.ts'

const { account, address } = throttleRules.usual
const SECOND = 1_000
const begin = new Date('2026-11-23T09:30:00Z')
const after = (milliseconds: number) => new Date(begin.getTime() + milliseconds)

/** Tries as often as it says, waiting whenever told to, and gives the pauses there were, in seconds. */
function pauses(rule: Rule, times: number): number[] {
  let tries: Tries | null = null
  let now = begin
  const waited: number[] = []
  for (let time = 0; time < times; time += 1) {
    const verdict = rule(tries, now)
    if (!verdict.allowed) {
      waited.push((verdict.until.getTime() - now.getTime()) / SECOND)
      now = verdict.until
      time -= 1
    } else tries = verdict.tries
  }
  return waited
}

test('ten wrong passwords are free; then the pauses double to a quarter of an hour', () => {
  expect(pauses(account, 10)).toEqual([])
  expect(pauses(account, 18)).toEqual([30, 60, 120, 240, 480, 900, 900, 900])
})

test('a day later they are forgotten', () => {
  const tired: Tries = { count: 25, lastAt: begin, blockedUntil: after(900 * SECOND) }
  expect(account(tired, after(24 * 3600 * SECOND))).toMatchObject({
    allowed: true,
    tries: { count: 1, blockedUntil: null },
  })
})

test('thirty tries a minute fit from one address, and one more every two seconds', () => {
  let tries: Tries | null = null
  for (let time = 0; time < 30; time += 1) {
    const verdict = address(tries, begin)
    if (verdict.allowed) tries = verdict.tries
  }
  expect(address(tries, after(SECOND))).toEqual({ allowed: false, until: after(2 * SECOND) })
  expect(address(tries, after(2 * SECOND))).toMatchObject({ allowed: true })
  expect(address(tries, after(60 * SECOND))).toMatchObject({ allowed: true, tries: { count: 1 } })
})
