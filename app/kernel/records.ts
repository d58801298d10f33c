import { and, eq, getTableColumns, inArray, isNull, ne, not, or, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { type Actor, held, type Relation, type RelationKind, type ScopeKey } from './actor.ts'

/** The columns of a record that a relation's limits are held against. */
type Scope = Readonly<Partial<Record<ScopeKey, SQLiteColumn>>>

type IdentifiedTable = SQLiteTable & { id: SQLiteColumn }

/**
 * A kind of record and the one definition of who can reach it. The same table of scopes makes the SQL
 * predicate (`reach`) and the answer for a loaded row (`standing`), so the two cannot disagree.
 */
export type RecordKind<Name extends string = string, Table extends IdentifiedTable = IdentifiedTable> = {
  readonly name: Name
  readonly table: Table
  readonly reachedBy: Readonly<Partial<Record<RelationKind, Scope>>>
  /** The column naming the family the record is about: an excluded person never reaches it, whatever else they hold. */
  readonly aboutFamily?: SQLiteColumn
  /** The column naming the one account that never reaches the record, whatever it holds; null where there is none. */
  readonly withheldFrom?: SQLiteColumn
}

export type RowOf<R extends RecordKind> = R['table']['$inferSelect']

export const defineRecord = <const Name extends string, Table extends IdentifiedTable>(
  record: RecordKind<Name, Table>,
): RecordKind<Name, Table> => record

const PLACES: ReadonlySet<ScopeKey> = new Set(['organisation', 'district'])

/** The SQL predicate for the records an actor reaches by relations of these kinds; it is false when there are none. */
export function reach(record: RecordKind, actor: Actor, kinds: readonly RelationKind[]): SQL {
  const ways = kinds.flatMap((kind) => {
    const scope = record.reachedBy[kind]
    return scope ? waysWithin(scope, held(actor, kind), actor) : []
  })
  const within = ways.length === 0 ? NEVER : (or(...ways) ?? NEVER)
  const barred = excludedFamilies(actor)
  return (
    and(
      within,
      record.aboutFamily && barred.length > 0 ? aboutNoneOf(record.aboutFamily, barred) : undefined,
      record.withheldFrom && notWithheld(record.withheldFrom, actor),
    ) ?? NEVER
  )
}

/** A record that is about no family at all is not about one of these. */
const aboutNoneOf = (column: SQLiteColumn, families: string[]) =>
  or(isNull(column), not(inArray(column, families)))

/** The SQL predicate for rows whose column does not name this account as the one they are withheld from. */
export const notWithheld = (column: SQLiteColumn, { accountId }: Pick<Actor, 'accountId'>): SQL | undefined =>
  or(isNull(column), ne(column, accountId))

const NEVER = sql`1 = 0`
const ALWAYS = sql`1 = 1`

const limitOf = (relation: Relation, actor: Actor, key: ScopeKey) =>
  key === 'account' ? actor.accountId : relation[key]

/** What the relations of one kind reach; whoever holds many to single records is asked about all of them at once. */
function waysWithin(scope: Scope, relations: readonly Relation[], actor: Actor): SQL[] {
  const [only, ...others] = Object.entries(scope) as [ScopeKey, SQLiteColumn][]
  if (!only || others.length > 0 || PLACES.has(only[0]))
    return relations.map((relation) => withinScope(scope, relation, actor)).filter((way) => way !== NEVER)
  const [key, column] = only
  const values = relations.flatMap((relation) => limitOf(relation, actor, key) ?? [])
  return values.length > 0 ? [inArray(column, [...new Set(values)])] : []
}

function withinScope(scope: Scope, relation: Relation, actor: Actor): SQL {
  const limits: SQL[] = []
  for (const [key, column] of Object.entries(scope) as [ScopeKey, SQLiteColumn][]) {
    const value = limitOf(relation, actor, key)
    if (value) limits.push(eq(column, value))
    else if (!PLACES.has(key)) return NEVER
  }
  return and(...limits) ?? ALWAYS
}

/** In which ways an actor stands to a loaded row. */
export function standing(record: RecordKind, actor: Actor, row: Record<string, unknown>): RelationKind[] {
  const valueIn = readerOf(record.table, row)
  if (record.aboutFamily && excludedFamilies(actor).includes(String(valueIn(record.aboutFamily)))) return []
  if (record.withheldFrom && valueIn(record.withheldFrom) === actor.accountId) return []
  const kinds = actor.relations
    .filter((relation) => {
      const scope = record.reachedBy[relation.kind]
      return (
        scope &&
        (Object.entries(scope) as [ScopeKey, SQLiteColumn][]).every(([key, column]) => {
          const value = limitOf(relation, actor, key)
          return value ? valueIn(column) === value : PLACES.has(key)
        })
      )
    })
    .map((relation) => relation.kind)
  return [...new Set(kinds)]
}

const excludedFamilies = (actor: Actor) =>
  held(actor, 'excluded_from').flatMap((relation) => relation.family ?? [])

const columnNames = new WeakMap<SQLiteTable, ReadonlyMap<SQLiteColumn, string>>()

function readerOf(table: SQLiteTable, row: Record<string, unknown>) {
  const names =
    columnNames.get(table) ??
    new Map(Object.entries(getTableColumns(table)).map(([name, column]) => [column as SQLiteColumn, name]))
  columnNames.set(table, names)
  return (column: SQLiteColumn) => row[names.get(column) ?? '']
}
