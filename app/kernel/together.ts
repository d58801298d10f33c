import type { Tx } from '#db/client.ts'
import type { Actor } from './actor.ts'
import { mustBeAbleTo, parsed } from './admit.ts'
import { type AuditEntry, writeAudit } from './audit.ts'
import type { Event } from './events.ts'
import type { AnyCommand, Parts, ResultOf } from './executor.ts'
import type { Perform, Turn } from './perform.ts'
import type { KeyRing } from './vault.ts'

/** Gives one command of many; `at` is the moment at which it was given, which may lie in the past. */
export type Give = <C extends AnyCommand>(
  command: C,
  actor: Actor,
  raw: unknown,
  at?: Date,
) => Promise<ResultOf<C>>

/** Audit rows that commands given together write in one statement. */
const AUDIT_AT_ONCE = 500

/** Makes what runs many commands in one transaction: see the executor's `together`. */
export function togetherWith<E extends Event>(parts: Parts<E>, perform: Perform) {
  const { database, vault, policy, clock } = parts

  return <T>(work: (give: Give, tx: Tx) => Promise<T>, newId = parts.newId): Promise<T> =>
    database.write(async (tx, attempt) => {
      const waiting: AuditEntry[] = []
      const flush = () => writeAudit(tx, vault.auditKey, newId, waiting.splice(0))
      const ring: KeyRing = new Map()
      const turn: Turn = {
        ...{ tx, newId, ring },
        async writeDown(entries) {
          waiting.push(...entries)
        },
      }
      const give: Give = async (command, actor, raw, at = clock()) => {
        if (at > clock()) throw new RangeError('No command can be given at a moment to come')
        mustBeAbleTo(policy, actor, command.action)
        const input = parsed(command.input, raw)
        const before = waiting.length
        const given = { actor, input, now: at, requestId: newId() }
        const result = await attempt(() => perform(turn, command, given)).catch((problem) => {
          waiting.length = before
          ring.clear()
          throw problem
        })
        if (waiting.length >= AUDIT_AT_ONCE) await flush()
        return result
      }
      const result = await work(give, tx)
      await flush()
      return result
    })
}
