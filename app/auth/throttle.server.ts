import { eq } from 'drizzle-orm'
import type { Platform } from '#app/platform.server.ts'
import type { Tx } from '#db/client.ts'
import { signInFailures } from '#db/schema/index.ts'
import { type ThrottledBy, throttleRules } from './throttle-rules.ts'

/** What a try is counted under: a rule, and the e-mail address or client address it is about. */
export type Source = { by: ThrottledBy; who: string }

/**
 * Counts a try under every source, or none when one of them has to wait. A try is counted before the password is
 * looked at, so that many at once are no way round; what was right is taken back.
 *
 * @returns the moment from which another try is allowed, when this one is not
 */
export async function countTry(platform: Platform, tx: Tx, sources: readonly Source[]): Promise<Date | null> {
  const now = platform.clock()
  const rules = throttleRules[platform.config.demo ? 'demo' : 'usual']
  const counted = []
  for (const source of sources) {
    const key = keyOf(platform, source)
    const [before] = await tx.select().from(signInFailures).where(eq(signInFailures.source, key))
    const verdict = rules[source.by](before ?? null, now)
    if (!verdict.allowed) return verdict.until
    counted.push({ source: key, ...verdict.tries })
  }
  for (const { source, ...tries } of counted)
    await tx
      .insert(signInFailures)
      .values({ source, ...tries })
      .onConflictDoUpdate({ target: signInFailures.source, set: tries })
  return null
}

/** Takes one try back: it was no failure. */
export async function takeBack(platform: Platform, tx: Tx, source: Source): Promise<void> {
  const key = keyOf(platform, source)
  const [before] = await tx.select().from(signInFailures).where(eq(signInFailures.source, key))
  if (!before) return
  await tx
    .update(signInFailures)
    .set({ count: Math.max(0, before.count - 1), blockedUntil: null })
    .where(eq(signInFailures.source, key))
}

/** Starts the count again: whoever it is about has shown who they are. */
export async function forget(platform: Platform, tx: Tx, source: Source): Promise<void> {
  await tx.delete(signInFailures).where(eq(signInFailures.source, keyOf(platform, source)))
}

/** A keyed fingerprint: the table tells nobody which addresses were tried. */
const keyOf = ({ vault }: Platform, { by, who }: Source) => vault.blind(`sign_in_failures.${by}`, who)
