import { expect, test } from 'vitest'
import { atMost } from './at-most.ts'

test('two run, one waits for its turn, and the fourth is turned away', async () => {
  const inTurn = atMost(2, 1)
  const started: number[] = []
  const finish: (() => void)[] = []
  const piece = (number: number) =>
    inTurn(() => {
      started.push(number)
      return new Promise<number>((done) => finish.push(() => done(number)))
    })

  const [first, second, third] = [piece(1), piece(2), piece(3)]
  await expect(piece(4)).rejects.toMatchObject({ code: 'busy' })
  expect(started).toEqual([1, 2])

  finish[0]?.()
  await expect(first).resolves.toBe(1)
  expect(started).toEqual([1, 2, 3])
  finish[1]?.()
  finish[2]?.()
  await expect(Promise.all([second, third])).resolves.toEqual([2, 3])
})

test('a piece of work that goes wrong gives its place to the next', async () => {
  const inTurn = atMost(1, 1)
  const wrong = inTurn(() => Promise.reject(new Error('wrong')))
  const right = inTurn(() => Promise.resolve('right'))
  await expect(wrong).rejects.toThrow('wrong')
  await expect(right).resolves.toBe('right')
})
