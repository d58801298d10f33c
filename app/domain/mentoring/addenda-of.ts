import { asc, inArray } from 'drizzle-orm'
import { type Locked, locked } from '#app/kernel/vault.ts'
import type { Reader } from '#db/client.ts'
import { visitAddenda } from '#db/schema/index.ts'

export type Addendum = { id: string; recordedAt: Date; note: Locked | null }

/** What was added to each of some visits, oldest first. */
export async function addendaOf(db: Reader, visitIds: string[]): Promise<(visitId: string) => Addendum[]> {
  if (visitIds.length === 0) return () => []
  const rows = await db
    .select()
    .from(visitAddenda)
    .where(inArray(visitAddenda.visitId, visitIds))
    .orderBy(asc(visitAddenda.recordedAt), asc(visitAddenda.id))
  return (visitId) =>
    rows
      .filter((row) => row.visitId === visitId)
      .map(({ id, recordedAt, note }) => ({ id, recordedAt, note: locked(visitAddenda.note, id, note) }))
}
