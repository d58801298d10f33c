import type { z } from 'zod'
import type { Reader } from '#db/client.ts'
import type { Actor, RelationKind } from './actor.ts'
import type { Day } from './day.ts'
import type { RecordKind, RowOf } from './records.ts'
import type { Locked } from './vault.ts'

/**
 * How much harm a field could do in wrong hands: T1 internal (a stage, a district), T2 personal (names, contact),
 * T3 sensitive (notes, needs, health), T4 sealed (a safe address, a concern).
 */
export type Tier = 'T1' | 'T2' | 'T3' | 'T4'

/** Every field a query can show, with its tier. */
export type Reveals = Readonly<Record<string, Tier>>

/** One page of a list: the rows, and where the next page starts (null at the end). */
export type Rows<Row> = { rows: Row[]; next: string | null }

type WithRecord<R extends RecordKind | null> =
  R extends RecordKind<infer Name> ? { readonly [K in Name]: RowOf<R> } : object

/** What every query is given, whoever asks. */
export type Reading = {
  readonly db: Reader
  /** Opens encrypted values, in order; a value whose key was destroyed is null. */
  readonly open: (values: readonly Locked[]) => Promise<(string | null)[]>
  /** A keyed fingerprint, to look up an e-mail address or a phone number. */
  readonly blind: (column: string, value: string) => string
  /**
   * What this process keeps in memory of the database: one of each kind, made on first use. It is never the truth:
   * whoever uses it brings it up to date first, and it can be made anew at any time.
   */
  readonly kept: <T>(make: () => T) => T
}

/** What a query is given to work with. */
export type Asking = Reading & {
  readonly actor: Actor
  readonly now: Date
  readonly today: Day
  /** The actor's kinds of relation that this query is open to: pass them to `reach`. */
  readonly kinds: readonly RelationKind[]
  /** What several questions of one page need is loaded once: by a name that tells it apart, such as `consents <id>`. */
  readonly once: <T>(name: string, load: () => Promise<T>) => Promise<T>
}

type Undeclared<Row, Shown extends Reveals> = { [K in Exclude<keyof Row, keyof Shown>]: never }

/** A question the service can be asked, and all that its answer can reveal. */
export type Query<
  Name extends string = string,
  Action extends string = string,
  R extends RecordKind | null = RecordKind | null,
  I extends z.ZodType = z.ZodType,
  Shown extends Reveals = Reveals,
  Row extends Record<string, unknown> = Record<string, unknown>,
  Many extends boolean = boolean,
> = {
  readonly kind: 'query'
  readonly name: Name
  readonly action: Action
  readonly on: R
  readonly input: I
  readonly reveals: Shown
  /** Whose page this opens: the opening is written in the audit log whatever it shows. */
  readonly opens?: 'family' | 'volunteer'
  /** Whom the answer names is written in the audit log, also where nothing in it is sensitive by itself. */
  readonly writtenDown?: true
  readonly many: Many
  run(
    asking: Asking & WithRecord<R> & { readonly input: z.output<I> },
  ): Promise<Many extends true ? Rows<Row> : Row>
}

type Input<R extends RecordKind | null> = z.ZodType<
  R extends RecordKind<infer Name> ? { [K in `${Name}Id`]: string } : object
>

/** Declares a question with one answer. A field that `reveals` does not name does not compile. */
export function defineQuery<
  const Name extends string,
  const Action extends string,
  const R extends RecordKind | null,
  I extends Input<R>,
  const Shown extends Reveals,
  Row extends { [K in keyof Shown]: unknown },
>(
  query: Omit<Query<Name, Action, R, I, Shown, Row, false>, 'kind' | 'many' | 'run'> & {
    run(
      asking: Asking & WithRecord<R> & { readonly input: z.output<I> },
    ): Promise<Row & Undeclared<Row, Shown>>
  },
): Query<Name, Action, R, I, Shown, Row, false> {
  return { kind: 'query', many: false, ...query }
}

/** Declares a question whose answer is a list, given page by page. */
export function defineList<
  const Name extends string,
  const Action extends string,
  const R extends RecordKind | null,
  I extends Input<R>,
  const Shown extends Reveals,
  Row extends { [K in keyof Shown]: unknown },
>(
  query: Omit<Query<Name, Action, R, I, Shown, Row, true>, 'kind' | 'many' | 'run'> & {
    run(
      asking: Asking & WithRecord<R> & { readonly input: z.output<I> },
    ): Promise<Rows<Row & Undeclared<Row, Shown>>>
  },
): Query<Name, Action, R, I, Shown, Row, true> {
  return { kind: 'query', many: true, ...query }
}

/** A value as the page gets it: what was locked has become text, or null when its key was destroyed. */
export type Opened<T> = T extends Locked
  ? string | null
  : T extends Date
    ? Date
    : T extends readonly (infer Item)[]
      ? Opened<Item>[]
      : T extends object
        ? { [K in keyof T]: Opened<T[K]> }
        : T

/** What the asker of a query gets. */
export type AnswerOf<Q> =
  Q extends Query<string, string, RecordKind | null, z.ZodType, Reveals, infer Row, infer Many>
    ? Many extends true
      ? Rows<Opened<Row>>
      : Opened<Row>
    : never
