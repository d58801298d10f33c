import type BetterSqlite3 from 'better-sqlite3'

type Statement = BetterSqlite3.Statement

/** Compiled statements that one connection keeps; a page sends about ten different ones, the service a few hundred. */
const MOST_KEPT = 500
/** A longer text that writes is a bulk insert, which is rarely sent twice in the same length. */
const LONGEST_KEPT = 8_000
const isBulk = (text: string) => text.length > LONGEST_KEPT && /^\s*insert\b/i.test(text)

/**
 * Lets a connection keep the statements it has compiled: the same text sent again is only run. SQLite compiles a kept
 * statement anew by itself when the schema has changed.
 */
export function keepStatements(connection: BetterSqlite3.Database): void {
  const kept = new Map<string, Statement>()
  const compile = connection.prepare.bind(connection)

  const prepare = (text: string): Statement => {
    const known = kept.get(text)
    if (known) return known
    const statement = compile(text) as Statement
    if (isBulk(text)) return statement
    const [oldest] = kept.size >= MOST_KEPT ? kept.keys() : []
    if (oldest !== undefined) kept.delete(oldest)
    kept.set(text, statement)
    return statement
  }
  connection.prepare = prepare as typeof connection.prepare
}
