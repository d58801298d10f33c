import type { Relation, RelationKind } from '#app/kernel/actor.ts'
import type { World } from '#test/support/world.ts'

/**
 * One believable use of a command or a query: its input, and for each kind of relation that can reach the record
 * the relation which does. The architecture tests run it as every relation, and as the same one without a tie to
 * the record.
 */
export type Example = {
  input: unknown
  related: Partial<Record<RelationKind, Relation>>
}

/** Builds the records of an example in an empty world. */
export type ExampleOf = (w: World) => Promise<Example>
