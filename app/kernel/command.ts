import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { z } from 'zod'
import type { Tx } from '#db/client.ts'
import type { Cipher } from '#db/columns.ts'
import type { Actor } from './actor.ts'
import type { Day } from './day.ts'
import type { Event } from './events.ts'
import type { RecordKind, RowOf } from './records.ts'
import type { Locked, Owner } from './vault.ts'

/** What a command is given to work with. `now` and new ids are gifts, so that rules stay repeatable. */
export type Work = {
  readonly tx: Tx
  readonly actor: Actor
  readonly now: Date
  readonly today: Day
  readonly newId: () => string
  /** Encrypts one value for one column of one row. */
  readonly lock: (owner: Owner, column: SQLiteColumn, row: string, text: string) => Promise<Cipher>
  /** Opens encrypted values, in order. */
  readonly open: (values: readonly Locked[]) => Promise<(string | null)[]>
  /** A keyed fingerprint, to look up an e-mail address or a phone number. */
  readonly blind: (column: string, value: string) => string
}

/** What came of it: an answer of ids, and at least one event. */
export type Outcome<Result, E extends Event> = { result: Result; events: readonly [E, ...E[]] }

type Input<R extends RecordKind | null> = z.ZodType<
  R extends RecordKind<infer Name> ? { [K in `${Name}Id`]: string } : object
>

type WithRecord<R extends RecordKind | null> =
  R extends RecordKind<infer Name> ? { readonly [K in Name]: RowOf<R> } : object

/** The only way to change the world. */
export type Command<
  Name extends string = string,
  Action extends string = string,
  R extends RecordKind | null = RecordKind | null,
  I extends z.ZodType = z.ZodType,
  Result = unknown,
  E extends Event = Event,
> = {
  readonly kind: 'command'
  readonly name: Name
  /** The row of the policy that says who may. */
  readonly action: Action
  /** The record it is done to: loaded inside reach, decided on, and handed to `run` under its name. */
  readonly on: R
  readonly input: I
  run(work: Work & WithRecord<R> & { readonly input: z.output<I> }): Promise<Outcome<Result, E>>
}

/** Declares a command; see `Command` for each part. */
export function defineCommand<
  const Name extends string,
  const Action extends string,
  const R extends RecordKind | null,
  I extends Input<R>,
  Result,
  E extends Event,
>(command: Omit<Command<Name, Action, R, I, Result, E>, 'kind'>): Command<Name, Action, R, I, Result, E> {
  return { kind: 'command', ...command }
}
