import { AsyncLocalStorage } from 'node:async_hooks'
import type { Attempt } from './client.ts'

const inside = new AsyncLocalStorage<true>()

/** Runs work as the one transaction of its call chain, and refuses one inside another: pass `tx` on instead. */
export function asOneTransaction<T>(work: () => Promise<T>): Promise<T> {
  if (inside.getStore()) throw new Error('A transaction was started inside a transaction: pass tx on instead')
  return inside.run(true, work)
}

/** Makes parts of one transaction that can be undone by themselves, out of what sends a statement to it. */
export function attempting(send: (statement: string) => Promise<void>): Attempt {
  return async (part) => {
    await send('savepoint part')
    try {
      const result = await part()
      await send('release savepoint part')
      return result
    } catch (problem) {
      await send('rollback to savepoint part')
      await send('release savepoint part')
      throw problem
    }
  }
}
