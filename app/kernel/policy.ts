import type { Actor, RelationKind } from './actor.ts'

/** Which fields a relation may read for an action: all that the query declares, or these alone. */
export type Grant = 'all' | readonly string[]

/** Who may do one thing: the relations that allow it, each with the fields it opens. */
export type Grants = Readonly<Partial<Record<RelationKind, Grant>>>

/** The whole of the rights, one row for each action. */
export type Policy = Readonly<Record<string, Grants>>

export type Decision =
  | { allow: false; couldEver: boolean }
  | { allow: true; mayRead: (field: string) => boolean }

/** The kinds of relation that an action is open to and that this actor holds. */
export function kindsGranted(policy: Policy, actor: Actor, action: string): RelationKind[] {
  const grants = policy[action] ?? {}
  const kinds = new Set(actor.relations.map((relation) => relation.kind))
  return [...kinds].filter((kind) => grants[kind] !== undefined)
}

/**
 * The one decision: may this actor do this, standing to the record in these ways?
 * Pure: the relations were read beforehand, and an exclusion has already taken the record out of reach.
 *
 * @param standing the kinds of relation between actor and record; every kind the actor holds when there is no record
 */
export function decide(
  policy: Policy,
  actor: Actor,
  action: string,
  standing: readonly RelationKind[],
): Decision {
  const grants = policy[action] ?? {}
  const opened = standing.map((kind) => grants[kind]).filter((grant) => grant !== undefined)
  if (opened.length === 0) return { allow: false, couldEver: kindsGranted(policy, actor, action).length > 0 }
  return { allow: true, mayRead: (field) => opened.some((grant) => grant === 'all' || grant.includes(field)) }
}
