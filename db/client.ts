import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core'

type Base = BaseSQLiteDatabase<'async', unknown, Record<string, never>>

/** What may be asked of either engine. Raw `run` and the SQLite-only result methods are left out on purpose. */
export type Reader = Pick<Base, 'select' | 'selectDistinct' | '$count' | 'with' | '$with'>

/** A reader that may also write: it exists only inside `Database.write`. */
export type Tx = Reader & Pick<Base, 'insert' | 'update' | 'delete'>

/** Runs a part of a transaction: where it throws, the part is undone, and what came before it in the transaction stays. */
export type Attempt = <T>(part: () => Promise<T>) => Promise<T>

/** One open database, whichever engine. */
export interface Database {
  /** Reads what has been committed; cannot write. */
  readonly read: Reader
  /**
   * Runs `work` in one transaction: all of it happens, or none. `work` may be run again when the engine
   * asks for a retry, so it must have no effect outside the transaction. Nesting is refused.
   */
  write<T>(work: (tx: Tx, attempt: Attempt) => Promise<T>): Promise<T>
  /** Brings the schema up to date; safe to call on every start. */
  migrate(): Promise<void>
  /** Lets the engine see how the rows are spread, where it does not do so by itself, so that it takes the right index. */
  takeStock(): Promise<void>
  /** Proves that a write would be accepted now; throws when not. */
  probe(): Promise<void>
  close(): Promise<void>
}

/** The same words for a broken constraint on both engines; undefined for any other error. */
export function brokenConstraint(problem: unknown): 'unique' | 'foreign' | 'check' | 'required' | undefined {
  for (
    let cause = problem as { code?: unknown; cause?: unknown } | undefined;
    cause;
    cause = cause.cause as typeof cause
  ) {
    const word = CONSTRAINTS[String(cause.code)]
    if (word) return word
  }
  return undefined
}

const CONSTRAINTS: Record<string, 'unique' | 'foreign' | 'check' | 'required'> = {
  '23505': 'unique',
  '23503': 'foreign',
  '23514': 'check',
  '23502': 'required',
  SQLITE_CONSTRAINT_UNIQUE: 'unique',
  SQLITE_CONSTRAINT_PRIMARYKEY: 'unique',
  SQLITE_CONSTRAINT_FOREIGNKEY: 'foreign',
  SQLITE_CONSTRAINT_CHECK: 'check',
  SQLITE_CONSTRAINT_NOTNULL: 'required',
}
