const MINUTE = 60_000

/** How long to wait after each attempt that did not work, in milliseconds; after the last one the message is stopped. */
const RETRY_AFTER = [1, 5, 30, 120, 720].map((minutes) => minutes * MINUTE)

/** Up to this part of the wait is added by chance, so that many messages do not come back at the same moment. */
const JITTER = 0.2

/** For how long an attempt keeps other workers off a message, in milliseconds: longer than the transport's patience. */
export const LEASE = 60_000

/**
 * When to try again after so many attempts; null when there have been enough.
 * @param chance from 0 to 1, exclusive
 */
export function nextAttempt(attempts: number, now: Date, chance = Math.random()): Date | null {
  const wait = RETRY_AFTER[attempts - 1]
  return wait === undefined ? null : new Date(now.getTime() + wait * (1 + JITTER * chance))
}
