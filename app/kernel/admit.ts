import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { Reader } from '#db/client.ts'
import { type Actor, isStranger } from './actor.ts'
import type { AnyCommand, AnyQuery } from './executor.ts'
import { decide, kindsGranted, type Policy } from './policy.ts'
import { type RecordKind, reach, standing } from './records.ts'
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
}

/** Loads the record a command or query is about, inside reach, and decides; a record out of reach does not exist. */
export async function admit(policy: Policy, db: Reader, { about, actor, input }: Asked) {
  const on: RecordKind | null = about.on
  const kinds = kindsGranted(policy, actor, about.action)
  const row = on ? await load(db, on, String(input[`${on.name}Id`])) : null
  const decision = decide(
    policy,
    actor,
    about.action,
    on && row ? standing(on, actor, row).filter((kind) => kinds.includes(kind)) : kinds,
  )
  if (!decision.allow) throw new Refused('not-found', 'There is no such page.')
  return { row, mayRead: decision.mayRead }

  async function load(reader: Reader, kind: RecordKind, id: string) {
    const [found] = await reader
      .select()
      .from(kind.table)
      .where(and(eq(kind.table.id, id), reach(kind, actor, kinds)))
    if (!found)
      throw new Refused(
        'not-found',
        `There is no such ${kind.name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}.`,
      )
    return found as Record<string, unknown>
  }
}
