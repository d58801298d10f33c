import { AsyncLocalStorage } from 'node:async_hooks'

/** How many statements one piece of work has sent to the database so far. */
export type Tally = { statements: number }

const tallies = new AsyncLocalStorage<Tally>()

/** Runs some work, and all that it waits for, while every statement it sends is counted in `tally`. */
export const countingInto = <T>(tally: Tally, work: () => T): T => tallies.run(tally, work)

/** What both engines tell of each statement they are about to send; statements of the engine's own are not told. */
export const statementCounter = {
  logQuery(): void {
    const tally = tallies.getStore()
    if (tally) tally.statements += 1
  },
}
