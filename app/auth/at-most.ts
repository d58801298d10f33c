import { Refused } from '#app/kernel/refusals.ts'

/**
 * Lets only so many pieces of work run at once and so many wait for their turn; the rest are refused as `busy`.
 *
 * @param running how many run at once
 * @param waiting how many may wait
 */
export function atMost(running: number, waiting: number) {
  const queue: (() => void)[] = []
  let free = running

  return async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (free > 0) free -= 1
    else if (queue.length < waiting) await new Promise<void>((turn) => queue.push(turn))
    else throw new Refused('busy', 'Many people are signing in. Wait a moment, then try again.')
    try {
      return await work()
    } finally {
      const next = queue.shift()
      if (next) next()
      else free += 1
    }
  }
}
