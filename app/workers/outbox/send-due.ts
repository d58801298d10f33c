import type { Platform } from '#app/platform.server.ts'
import { type ProblemFacts, problemFacts } from '../problem-facts.ts'
import { frozenMessage } from './frozen.ts'
import { nextAttempt } from './retry-times.ts'
import { dueMessages, type Leased, lease, markSent, postpone, stop } from './rows.ts'
import type { StopReason } from './stop-reasons.ts'
import { refusedForGood, type Transport } from './transport.ts'

/** How many messages one round takes; the next round follows at once when there were as many. */
export const MOST_IN_A_ROUND = 50

/** What came of one attempt, in ids and codes. */
export type Attempt = { id: string; template: string } & (
  | { outcome: 'sent' }
  | { outcome: 'postponed'; until: Date; problem: ProblemFacts }
  | { outcome: 'stopped'; because: StopReason; problem?: ProblemFacts }
)

type Parts = Pick<Platform, 'database' | 'vault' | 'config' | 'clock'>

/**
 * One round of the outbox: tries every message that is due, one after the other, each under its own lease.
 * A worker that is killed between sending and marking leaves a lease that runs out; the message then goes
 * out once more with the same Message-ID.
 */
export async function sendDue(
  platform: Parts,
  transport: Transport,
  stopping?: AbortSignal,
): Promise<Attempt[]> {
  const attempts: Attempt[] = []
  for (const id of await dueMessages(platform, MOST_IN_A_ROUND)) {
    if (stopping?.aborted) break
    const message = await lease(platform, id)
    if (message) attempts.push(await attempt(platform, transport, message))
  }
  return attempts
}

async function attempt(platform: Parts, transport: Transport, message: Leased): Promise<Attempt> {
  const about = { id: message.id, template: message.template }
  try {
    const frozen = await frozenMessage(platform, message)
    if ('stop' in frozen) {
      await stop(platform, message, frozen.stop)
      return { ...about, outcome: 'stopped', because: frozen.stop }
    }
    await transport.send({ ...frozen, messageId: message.messageId, date: message.createdAt })
  } catch (problem) {
    return { ...about, ...(await putOff(platform, message, problem)) }
  }
  await markSent(platform, message)
  return { ...about, outcome: 'sent' }
}

async function putOff(platform: Parts, message: Leased, problem: unknown) {
  const facts = problemFacts(problem)
  const code = refusedForGood(problem)
  const until = code ? null : nextAttempt(message.attempts, platform.clock())
  if (until) {
    await postpone(platform, message, until)
    return { outcome: 'postponed' as const, until, problem: facts }
  }
  const because: StopReason = code ? `refused-${code}` : 'exhausted'
  await stop(platform, message, because)
  return { outcome: 'stopped' as const, because, problem: facts }
}
