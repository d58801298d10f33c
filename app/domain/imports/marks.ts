import { and, eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { importMarks, type importKinds } from '#db/schema/index.ts'
import { inParts } from './judged-row.ts'

export type StoredKind = (typeof importKinds)[number]

/** Which of some fingerprints were imported before for this organisation, each with the record it became. */
export async function subjectsOfMarks(
  db: Reader,
  kind: StoredKind,
  organisationId: string,
  marks: readonly string[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const some of inParts([...new Set(marks)])) {
    const rows = await db
      .select({ mark: importMarks.mark, subjectId: importMarks.subjectId })
      .from(importMarks)
      .where(and(eq(importMarks.kind, kind), eq(importMarks.organisationId, organisationId), inArray(importMarks.mark, some)))
    for (const { mark, subjectId } of rows) found.set(mark, subjectId)
  }
  return found
}
