import { and, eq, inArray } from 'drizzle-orm'
import { type importKinds, importMarks } from '#db/schema/index.ts'
import { inParts } from './judged-row.ts'
import type { Judging } from './judging.ts'

/** The kinds of file whose records have a place here. */
export type StoredKind = (typeof importKinds)[number]

/** Which of some fingerprints were imported before for this organisation, each with the record it became. */
export async function subjectsOfMarks(
  { db, organisationId }: Pick<Judging, 'db' | 'organisationId'>,
  kind: StoredKind,
  marks: readonly string[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const some of inParts([...new Set(marks)])) {
    const rows = await db
      .select({ mark: importMarks.mark, subjectId: importMarks.subjectId })
      .from(importMarks)
      .where(
        and(
          eq(importMarks.kind, kind),
          eq(importMarks.organisationId, organisationId),
          inArray(importMarks.mark, some),
        ),
      )
    for (const { mark, subjectId } of rows) found.set(mark, subjectId)
  }
  return found
}
