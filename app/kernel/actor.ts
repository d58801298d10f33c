import type { Day } from './day.ts'

/**
 * The ways in which a person can stand to a record. Each is a dated row; a person may hold several at once.
 * `anyone` is every visitor; `signed_in` every account; `service` the worker and the command line;
 * `belongs_to` a member of a family; `governs` a member of the partnership board.
 */
export const relationKinds = [
  'anyone',
  'signed_in',
  'service',
  'coordinates',
  'manages',
  'reports_for',
  'volunteers',
  'mentors',
  'key_works',
  'supervises',
  'belongs_to',
  'safeguards',
  'governs',
  'administers',
  'excluded_from',
] as const
export type RelationKind = (typeof relationKinds)[number]

/** What a relation is limited to. A place (`organisation`, `district`) left empty means all of them. */
export type RelationScope = {
  organisation?: string | null
  district?: string | null
  family?: string
  volunteer?: string
  match?: string
}
/** What a column of a record is held against: a limit of the relation, or `account`, whoever holds it. */
export type ScopeKey = keyof RelationScope | 'account'

export type Relation = { kind: RelationKind } & RelationScope

declare const made: unique symbol
/** Who is acting, with every relation that holds on the day. Only `actorWith` makes one. */
export type Actor = {
  readonly accountId: string
  readonly relations: readonly Relation[]
  /** The day on which the relations were read. */
  readonly on: Day
} & { readonly [made]: true }

/** The id under which a visitor who has not signed in is written in the audit log. */
export const STRANGER = 'anyone'

/** Makes an actor from relations already read from the database (or, in tests, built). */
export function actorWith(accountId: string, relations: readonly Relation[], on: Day): Actor {
  const everyone: Relation[] = [{ kind: 'anyone' }]
  if (accountId !== STRANGER) everyone.push({ kind: 'signed_in' })
  return { accountId, relations: [...everyone, ...relations], on } as unknown as Actor
}

/** Whether nobody has signed in. */
export const isStranger = (actor: Actor) => actor.accountId === STRANGER

/** The relations of one kind. */
export const held = (actor: Actor, kind: RelationKind) =>
  actor.relations.filter((relation) => relation.kind === kind)
