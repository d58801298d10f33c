import type { Reader } from '#db/client.ts'
import type { AnyQuery } from './executor.ts'
import type { Rows, Tier } from './query.ts'
import { Locked, type Vault } from './vault.ts'

type Row = Record<string, unknown>
type Read = { event: string; ids: Record<string, string> }

/** The ids by which the audit log finds whom, or which file, an answer was about. */
const SUBJECTS = ['familyId', 'volunteerId', 'matchId', 'exportId'] as const

/**
 * Turns what a query found into what the asker may see: undeclared and disallowed fields are dropped first,
 * then everything still locked is opened together. Tells which sensitive reads must be written down.
 */
export async function show(
  query: AnyQuery,
  found: Row | Rows<Row>,
  {
    mayRead,
    vault,
    db,
    recordId,
  }: { mayRead: (field: string) => boolean; vault: Vault; db: Reader; recordId: Record<string, string> },
): Promise<{ shown: unknown; reads: Read[] }> {
  const tiers = query.reveals as Record<string, Tier>
  const fields = Object.keys(tiers).filter(mayRead)
  const rows = query.many ? (found as Rows<Row>).rows : [found as Row]
  const allowed = rows.map((row) =>
    Object.fromEntries(fields.filter((field) => field in row).map((field) => [field, row[field]])),
  )

  const opened = await openAll(allowed, (values) => vault.open(db, values))
  const sealed = fields.some((field) => tiers[field] === 'T4')
  const sensitive = sealed || fields.some((field) => tiers[field] === 'T3')
  const reads =
    sensitive || query.opens || query.writtenDown
      ? allowed.map((row) => ({
          event: sealed ? 'revealed' : query.opens ? 'opened' : 'listed',
          ids: { ...recordId, ...idsIn(row) },
        }))
      : []
  return { shown: query.many ? { ...(found as Rows<Row>), rows: opened } : opened[0], reads: distinct(reads) }
}

function idsIn(row: Row): Record<string, string> {
  return Object.fromEntries(
    SUBJECTS.flatMap((name) => (typeof row[name] === 'string' ? [[name, row[name]]] : [])),
  )
}

function distinct(reads: Read[]): Read[] {
  return [...new Map(reads.map((read) => [JSON.stringify(read), read])).values()]
}

/** Opens every locked value anywhere in a structure, with one call for all. */
async function openAll<T>(structure: T, open: (values: Locked[]) => Promise<(string | null)[]>): Promise<T> {
  const values: Locked[] = []
  walk(structure, (value) => {
    values.push(value)
    return value
  })
  if (values.length === 0) return structure
  const texts = await open(values)
  const textOf = new Map(values.map((value, index) => [value, texts[index] ?? null]))
  return walk(structure, (value) => textOf.get(value) ?? null) as T
}

function walk(value: unknown, onLocked: (value: Locked) => unknown): unknown {
  if (value instanceof Locked) return onLocked(value)
  if (Array.isArray(value)) return value.map((item) => walk(item, onLocked))
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, walk(item, onLocked)]))
}
