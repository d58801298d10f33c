import type { Work } from '#app/kernel/command.ts'
import { visits } from '#db/schema/index.ts'

/** What a mentor wrote about a visit: their note, and what they share with the key worker. */
export type VisitWords = { note?: string | undefined; sharedSummary?: string | undefined }

/** Encrypts what was written about a visit with the key of its family; what was left out stays empty. */
export async function lockWords(
  { lock }: Pick<Work, 'lock'>,
  { id, familyId }: { id: string; familyId: string },
  { note, sharedSummary }: VisitWords,
) {
  const family = { kind: 'family', id: familyId } as const
  return {
    note: note ? await lock(family, visits.note, id, note) : null,
    sharedSummary: sharedSummary ? await lock(family, visits.sharedSummary, id, sharedSummary) : null,
  }
}
