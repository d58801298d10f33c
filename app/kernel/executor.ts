import type { Database, Tx } from '#db/client.ts'
import type { Actor } from './actor.ts'
import { admit, mustBeAbleTo, parsed } from './admit.ts'
import { type AuditEntry, writeAudit } from './audit.ts'
import type { Command } from './command.ts'
import type { Consequences } from './consequences.ts'
import { dayOf } from './day.ts'
import type { Event } from './events.ts'
import { type Found, onceIn } from './load-record.ts'
import { performer, type Turn } from './perform.ts'
import { kindsGranted, type Policy } from './policy.ts'
import type { AnswerOf, Query, Reading } from './query.ts'
import { show } from './show.ts'
import { earlierAnswer, rememberAnswer, type Submission } from './submissions.ts'
import { togetherWith } from './together.ts'
import type { Vault } from './vault.ts'

// biome-ignore lint/suspicious/noExplicitAny: stands for every command, whatever its input, record and events.
export type AnyCommand = Command<string, string, any, any, any, any>
// biome-ignore lint/suspicious/noExplicitAny: stands for every query, whatever its input, record and answer.
export type AnyQuery = Query<string, string, any, any, any, any, any>

export type ResultOf<C> = C extends { run(work: never): Promise<{ result: infer Result }> } ? Result : never

/** The real things the executor is made of; tests give it others. */
export type Parts<E extends Event> = {
  database: Database
  vault: Vault
  policy: Policy
  consequences: Consequences<E>
  clock: () => Date
  newId: () => string
  /** The domain after the @ of a Message-ID. */
  mailDomain: string
}

export type Executor = ReturnType<typeof executor>

/**
 * Runs every command and answers every query. For each: is the answer well formed, could this actor ever do it,
 * is the record within their reach, what may they see; and, for a command, was this form sent before, did somebody
 * else save first. All that a command changes, its audit rows and its e-mails are one transaction.
 */
export function executor<E extends Event>(parts: Parts<E>) {
  const { database, vault, policy, clock, newId } = parts
  const perform = performer(parts)
  const memory = new Map<() => unknown, unknown>()
  const db = database.read

  function kept<T>(make: () => T): T {
    if (!memory.has(make)) memory.set(make, make())
    return memory.get(make) as T
  }

  /** What every query is given, whoever asks. */
  const reading: Reading = {
    db,
    open: (values) => vault.open(db, values),
    blind: vault.blind,
    kept,
  }

  /** Makes ready what queries keep in memory, so that the first one asked need not wait for it. */
  const prepare = (work: (reading: Reading) => Promise<unknown>) => work(reading)

  async function execute<C extends AnyCommand>(
    command: C,
    actor: Actor,
    raw: unknown,
    { key, requestId = newId() }: { key?: string | undefined; requestId?: string } = {},
  ): Promise<ResultOf<C>> {
    mustBeAbleTo(policy, actor, command.action)
    const input = parsed(command.input, raw)
    return database.write(async (tx) => {
      const form = key ? submissionOf(command, actor, key, input) : undefined
      const earlier = form && (await earlierAnswer(tx, form))
      if (earlier) return earlier.result as ResultOf<C>

      const now = clock()
      const result = await perform(turnOf(tx), command, { actor, input, now, requestId })
      if (form) await rememberAnswer(tx, form, result, now)
      return result
    })
  }

  const turnOf = (tx: Tx): Turn => ({
    tx,
    newId,
    ring: new Map(),
    writeDown: (entries) => writeAudit(tx, vault.auditKey, newId, entries),
  })

  /**
   * Answers a query and hands back what must be written in the audit log before the answer leaves. Questions of one
   * page that share `found` load the record they are about once.
   */
  async function answer<Q extends AnyQuery>(
    query: Q,
    actor: Actor,
    raw: unknown,
    requestId: string,
    found: Found = new Map(),
  ): Promise<{ answer: AnswerOf<Q>; reads: AuditEntry[] }> {
    mustBeAbleTo(policy, actor, query.action)
    const input = parsed(query.input, raw)
    const now = clock()
    const { row, mayRead } = await admit(policy, db, { about: query, actor, input, found })
    const answered = await query.run({
      ...reading,
      actor,
      now,
      today: dayOf(now),
      kinds: kindsGranted(policy, actor, query.action),
      once: onceIn(found),
      input,
      ...(query.on ? { [query.on.name]: row } : {}),
    })
    const { shown, reads } = await show(query, answered, {
      mayRead,
      vault,
      db,
      recordId: row ? { [`${query.on.name}Id`]: String(row['id']), ...reasonIn(input) } : {},
    })
    const entries = reads.map(
      ({ event, ids }): AuditEntry => ({
        at: now,
        actorId: actor.accountId,
        requestId,
        kind: 'read',
        name: query.name,
        event,
        ids,
      }),
    )
    return { answer: shown as AnswerOf<Q>, reads: entries }
  }

  async function ask<Q extends AnyQuery>(
    query: Q,
    actor: Actor,
    raw: unknown,
    requestId = newId(),
  ): Promise<AnswerOf<Q>> {
    const { answer: shown, reads } = await answer(query, actor, raw, requestId)
    await writeReads(reads)
    return shown
  }

  /** Writes down what was read. It must have happened before the answer leaves: no audit, no data. */
  async function writeReads(reads: readonly AuditEntry[]): Promise<void> {
    if (reads.length > 0) await database.write((tx) => writeAudit(tx, vault.auditKey, newId, reads))
  }

  const submissionOf = (command: AnyCommand, actor: Actor, key: string, input: unknown): Submission => ({
    actorId: actor.accountId,
    command: command.name,
    key,
    bodyMac: vault.bodyMac(JSON.stringify(input)),
  })

  return {
    execute,
    /**
     * Runs many commands in one transaction: all that they change is there together, or not at all. Each is judged,
     * written down and answered like one that comes alone. One that is refused throws and leaves nothing behind; those
     * before it stand, unless the work throws too. A command may have been given at an earlier moment, which is then
     * its `now`; what happened on an earlier day than today sends no e-mail, as with every fact recorded late.
     *
     * The work may be run again from its beginning when the database asks for a retry. `newId`, where it is given,
     * makes the ids of everything that the commands write.
     */
    together: togetherWith(parts, perform),
    answer,
    ask,
    prepare,
    writeReads,
    mustBeAbleTo: (actor: Actor, action: string) => mustBeAbleTo(policy, actor, action),
  }
}

/** Why a sealed record is opened, where the question asks for it: a code, kept with the reading of the record. */
const reasonIn = ({ reason }: Record<string, unknown>): Record<string, string> =>
  typeof reason === 'string' ? { reason } : {}
