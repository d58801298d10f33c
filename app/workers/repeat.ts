import { setTimeout as wait } from 'node:timers/promises'

/** The pause after a round that went wrong; it doubles with each more, to the longest. In milliseconds. */
const FIRST_PAUSE = 1000
const LONGEST_PAUSE = 60_000

/** One round of a job; says whether there is more to do at once. */
export type Round = (stopping: AbortSignal) => Promise<boolean>

/**
 * Runs rounds one after the other, never two at once, with a pause between them. A round that goes wrong is reported
 * and tried again, after a pause that grows with each time. `stop` lets the round that is running end.
 */
export function repeat(
  pause: number,
  round: Round,
  report: (problem: unknown) => void,
): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const { signal } = stopping

  async function run() {
    let troubles = 0
    while (!signal.aborted) {
      const more = await round(signal).then(
        (result) => {
          troubles = 0
          return result
        },
        (problem: unknown) => {
          troubles += 1
          report(problem)
          return false
        },
      )
      const rest = troubles > 0 ? Math.min(FIRST_PAUSE * 2 ** (troubles - 1), LONGEST_PAUSE) : pause
      // The wait is cut short by stopping, which it reports as an error.
      if (!more) await wait(rest, undefined, { signal }).catch(() => undefined)
    }
  }

  const running = run()
  return {
    async stop() {
      stopping.abort()
      await running
    },
  }
}
