import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { Database, Reader, Tx } from '#db/client.ts'
import { type Actor, isStranger } from './actor.ts'
import { type AuditEntry, writeAudit } from './audit.ts'
import type { Command, Work } from './command.ts'
import type { Consequence, Consequences } from './consequences.ts'
import { type Day, dayOf } from './day.ts'
import { type Event, onlyIdsAndCodes } from './events.ts'
import { enqueue } from './outbox.ts'
import { decide, kindsGranted, type Policy } from './policy.ts'
import type { AnswerOf, Query, Reading } from './query.ts'
import { type RecordKind, reach, standing } from './records.ts'
import { Refused } from './refusals.ts'
import { show } from './show.ts'
import { earlierAnswer, rememberAnswer, type Submission } from './submissions.ts'
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
    mustBeAbleTo(actor, command.action)
    const input = parsed(command.input, raw)
    return database.write(async (tx) => {
      const form = key ? submissionOf(command, actor, key, input) : undefined
      const earlier = form && (await earlierAnswer(tx, form))
      if (earlier) return earlier.result as ResultOf<C>

      const now = clock()
      const work = workWith(tx, actor, now)
      const { row } = await find(tx, command, actor, input)
      mustBeLatest(row, input)
      const { result, events } = await command.run({
        ...work,
        input,
        ...(command.on ? { [command.on.name]: row } : {}),
      })
      await record(tx, events, { actor, name: command.name, requestId, now })
      if (form) await rememberAnswer(tx, form, result, now)
      return result as ResultOf<C>
    })
  }

  /** Answers a query and hands back what must be written in the audit log before the answer leaves. */
  async function answer<Q extends AnyQuery>(
    query: Q,
    actor: Actor,
    raw: unknown,
    requestId: string,
  ): Promise<{ answer: AnswerOf<Q>; reads: AuditEntry[] }> {
    mustBeAbleTo(actor, query.action)
    const input = parsed(query.input, raw)
    const now = clock()
    const { row, mayRead } = await find(db, query, actor, input)
    const found = await query.run({
      ...reading,
      actor,
      now,
      today: dayOf(now),
      kinds: kindsGranted(policy, actor, query.action),
      input,
      ...(query.on ? { [query.on.name]: row } : {}),
    })
    const { shown, reads } = await show(query, found, {
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

  /** Refuses with `forbidden` an actor to whom this action is closed, whatever the record. */
  function mustBeAbleTo(actor: Actor, action: string): void {
    if (kindsGranted(policy, actor, action).length > 0) return
    throw new Refused('forbidden', isStranger(actor) ? 'Sign in to go on.' : 'Your account cannot do this.')
  }

  const workWith = (tx: Tx, actor: Actor, now: Date): Work => ({
    tx,
    actor,
    now,
    today: dayOf(now),
    newId,
    lock: (owner, column, row, text) => vault.lock(tx, now, owner, column, row, text),
    open: (values) => vault.open(tx, values),
    blind: vault.blind,
  })

  const submissionOf = (command: AnyCommand, actor: Actor, key: string, input: unknown): Submission => ({
    actorId: actor.accountId,
    command: command.name,
    key,
    bodyMac: vault.bodyMac(JSON.stringify(input)),
  })

  /** Loads the record a command or query is about, inside reach, and decides; a record out of reach does not exist. */
  async function find(
    db: Reader,
    about: AnyCommand | AnyQuery,
    actor: Actor,
    input: Record<string, unknown>,
  ) {
    const on: RecordKind | null = about.on
    const kinds = kindsGranted(policy, actor, about.action)
    const row = on ? await load(db, on, actor, String(input[`${on.name}Id`])) : null
    const decision = decide(
      policy,
      actor,
      about.action,
      on && row ? standing(on, actor, row).filter((kind) => kinds.includes(kind)) : kinds,
    )
    if (!decision.allow) throw new Refused('not-found', 'There is no such page.')
    return { row, mayRead: decision.mayRead }

    async function load(reader: Reader, kind: RecordKind, who: Actor, id: string) {
      const [found] = await reader
        .select()
        .from(kind.table)
        .where(and(eq(kind.table.id, id), reach(kind, who, kinds)))
      if (!found)
        throw new Refused(
          'not-found',
          `There is no such ${kind.name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}.`,
        )
      return found as Record<string, unknown>
    }
  }

  async function record(
    tx: Tx,
    events: readonly E[],
    { actor, name, requestId, now }: { actor: Actor; name: string; requestId: string; now: Date },
  ) {
    const entries = events.map((event): AuditEntry => {
      const { type, ...ids } = onlyIdsAndCodes(event)
      return { at: now, actorId: actor.accountId, requestId, kind: 'did', name, event: type, ids }
    })
    await writeAudit(tx, vault.auditKey, newId, entries)
    await enqueue(
      tx,
      { vault, now, newId, mailDomain: parts.mailDomain },
      events.flatMap((event) => emailsOf(event, dayOf(now))),
    )
  }

  /** A fact of an earlier day, recorded late, sends no e-mail: the moment for it has passed. */
  function emailsOf(event: E, today: Day) {
    const { emails } = parts.consequences[event.type as E['type']] as unknown as Consequence<E>
    const late = (event['happenedOn'] ?? today) < today
    return typeof emails === 'function' && !late ? emails(event) : []
  }

  return { execute, answer, ask, prepare, writeReads, mustBeAbleTo }
}

function parsed(schema: z.ZodType, raw: unknown): Record<string, unknown> {
  const result = schema.safeParse(raw)
  if (result.success) return result.data as Record<string, unknown>
  const fields: Record<string, string[]> = {}
  for (const issue of result.error.issues) {
    const field = issue.path.join('.')
    fields[field] = [...(fields[field] ?? []), issue.message]
  }
  throw new Refused('invalid', 'Check your answers.', fields)
}

/** Why a sealed record is opened, where the question asks for it: a code, kept with the reading of the record. */
const reasonIn = ({ reason }: Record<string, unknown>): Record<string, string> =>
  typeof reason === 'string' ? { reason } : {}

/** A form that was opened before somebody else saved is told so, and keeps what was typed. */
function mustBeLatest(row: Record<string, unknown> | null, input: Record<string, unknown>): void {
  if (row && input['version'] !== undefined && input['version'] !== row['version'])
    throw new Refused('conflict', 'Somebody else saved this while you were typing.')
}
