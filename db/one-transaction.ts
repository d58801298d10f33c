import { AsyncLocalStorage } from 'node:async_hooks'

const inside = new AsyncLocalStorage<true>()

/** Runs work as the one transaction of its call chain, and refuses one inside another: pass `tx` on instead. */
export function asOneTransaction<T>(work: () => Promise<T>): Promise<T> {
  if (inside.getStore()) throw new Error('A transaction was started inside a transaction: pass tx on instead')
  return inside.run(true, work)
}
