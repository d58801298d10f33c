import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { repeat } from './repeat.ts'

const never = (problem: unknown) => {
  throw problem
}

test('rounds follow one another and never overlap', async () => {
  let running = 0
  let most = 0
  let rounds = 0
  const job = repeat(
    1,
    async () => {
      rounds += 1
      running += 1
      most = Math.max(most, running)
      await wait(3)
      running -= 1
      return false
    },
    never,
  )
  await wait(60)
  await job.stop()
  expect(most).toBe(1)
  expect(rounds).toBeGreaterThan(3)
})

test('when there is more to do, the next round follows without a pause', async () => {
  let rounds = 0
  const job = repeat(60_000, async () => ++rounds < 5, never)
  await wait(30)
  await job.stop()
  expect(rounds).toBe(5)
})

test('a round that goes wrong is reported, and does not end the job', async () => {
  const problems: unknown[] = []
  let rounds = 0
  const job = repeat(
    1,
    async () => {
      rounds += 1
      if (rounds === 1) throw new Error('no')
      return false
    },
    (problem) => problems.push(problem),
  )
  await wait(1100)
  await job.stop()
  expect(problems).toHaveLength(1)
  expect(rounds).toBeGreaterThan(1)
})

test('stopping waits for the round that is running, tells it so, and starts no other', async () => {
  let told = false
  let ended = false
  let rounds = 0
  const job = repeat(
    1,
    async (stopping) => {
      rounds += 1
      await wait(30)
      told = stopping.aborted
      ended = true
      return true
    },
    never,
  )
  await wait(5)
  await job.stop()
  expect({ told, ended, rounds }).toEqual({ told: true, ended: true, rounds: 1 })
})
