import type { z } from 'zod'
import type { Reader } from '#db/client.ts'
import { type Actor, isStranger } from './actor.ts'
import type { AnyCommand, AnyQuery } from './executor.ts'
import { type Found, loadRecord } from './load-record.ts'
import { decide, kindsGranted, type Policy } from './policy.ts'
import { type RecordKind, standing } from './records.ts'
import { Refused } from './refusals.ts'

/** Refuses with `forbidden` an actor to whom an action is closed, whatever the record. */
export function mustBeAbleTo(policy: Policy, actor: Actor, action: string): void {
  if (kindsGranted(policy, actor, action).length > 0) return
  throw new Refused('forbidden', isStranger(actor) ? 'Sign in to go on.' : 'Your account cannot do this.')
}

/** The input as its schema has it; refuses with `invalid`, and the messages beside each field, one that does not hold. */
export function parsed(schema: z.ZodType, raw: unknown): Record<string, unknown> {
  const result = schema.safeParse(raw)
  if (result.success) return result.data as Record<string, unknown>
  const fields: Record<string, string[]> = {}
  for (const issue of result.error.issues) {
    const field = issue.path.join('.')
    fields[field] = [...(fields[field] ?? []), issue.message]
  }
  throw new Refused('invalid', 'Check your answers.', fields)
}

type Asked = {
  readonly about: AnyCommand | AnyQuery
  readonly actor: Actor
  readonly input: Record<string, unknown>
  /** What this actor has been given already in this request. */
  readonly found?: Found
}

/** Loads the record a command or query is about, inside reach, and decides; a record out of reach does not exist. */
export async function admit(policy: Policy, db: Reader, { about, actor, input, found = new Map() }: Asked) {
  const on: RecordKind | null = about.on
  const kinds = kindsGranted(policy, actor, about.action)
  const row = on ? await loadRecord(db, on, String(input[`${on.name}Id`]), { actor, kinds, found }) : null
  const decision = decide(
    policy,
    actor,
    about.action,
    on && row ? standing(on, actor, row).filter((kind) => kinds.includes(kind)) : kinds,
  )
  if (!decision.allow) throw new Refused('not-found', 'There is no such page.')
  return { row, mayRead: decision.mayRead }
}
