import type { Tx } from '#db/client.ts'
import type { Actor } from './actor.ts'
import { admit } from './admit.ts'
import type { AuditEntry } from './audit.ts'
import type { Work } from './command.ts'
import type { Consequence } from './consequences.ts'
import { type Day, dayOf } from './day.ts'
import { type Event, onlyIdsAndCodes } from './events.ts'
import type { AnyCommand, Parts, ResultOf } from './executor.ts'
import { enqueue } from './outbox.ts'
import { Refused } from './refusals.ts'
import type { KeyRing } from './vault.ts'

/** The transaction that one or more commands are part of. */
export type Turn = {
  readonly tx: Tx
  readonly newId: () => string
  readonly ring: KeyRing
  /** Takes audit rows, which are written before the transaction ends. */
  readonly writeDown: (entries: readonly AuditEntry[]) => Promise<void>
}

/** Who gives a command, with what, when, and in which request. */
export type Given = {
  readonly actor: Actor
  readonly input: Record<string, unknown>
  readonly now: Date
  readonly requestId: string
}

export type Perform = <C extends AnyCommand>(turn: Turn, command: C, given: Given) => Promise<ResultOf<C>>

/** Makes what runs one command inside a transaction: it is judged, done, and written down with its e-mails. */
export function performer<E extends Event>(parts: Parts<E>): Perform {
  const { vault, policy, clock, mailDomain } = parts

  const workWith = ({ tx, ring, newId }: Turn, { actor, now }: Given): Work => ({
    tx,
    actor,
    now,
    today: dayOf(now),
    newId,
    lock: (owner, column, row, text) => vault.lock(tx, now, owner, column, row, text, ring),
    open: (values) => vault.open(tx, values),
    blind: vault.blind,
  })

  async function record(turn: Turn, name: string, events: readonly E[], { actor, now, requestId }: Given) {
    const entries = events.map((event): AuditEntry => {
      const { type, ...ids } = onlyIdsAndCodes(event)
      return { at: now, actorId: actor.accountId, requestId, kind: 'did', name, event: type, ids }
    })
    await turn.writeDown(entries)
    await enqueue(
      turn.tx,
      { vault, now, newId: turn.newId, mailDomain },
      events.flatMap((event) => emailsOf(event, dayOf(now))),
    )
  }

  /** A fact of an earlier day, recorded late, sends no e-mail: the moment for it has passed. */
  function emailsOf(event: E, givenOn: Day) {
    const { emails } = parts.consequences[event.type as E['type']] as unknown as Consequence<E>
    if (typeof emails !== 'function') return []
    const isLate = (event['happenedOn'] ?? givenOn) < dayOf(clock())
    return isLate ? [] : emails(event)
  }

  return async (turn, command, given) => {
    const { actor, input } = given
    const { row } = await admit(policy, turn.tx, { about: command, actor, input })
    mustBeLatest(row, input)
    const { result, events } = await command.run({
      ...workWith(turn, given),
      input,
      ...(command.on ? { [command.on.name]: row } : {}),
    })
    await record(turn, command.name, events, given)
    return result
  }
}

/** A form that was opened before somebody else saved is told so, and keeps what was typed. */
function mustBeLatest(row: Record<string, unknown> | null, input: Record<string, unknown>): void {
  if (row && input['version'] !== undefined && input['version'] !== row['version'])
    throw new Refused('conflict', 'Somebody else saved this while you were typing.')
}
