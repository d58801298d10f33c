import type { Work } from '#app/kernel/command.ts'
import { visits } from '#db/schema/index.ts'

/** What a mentor wrote about a visit: their note, what they share with the key worker, what is agreed for the next one. */
export type VisitWords = {
  note?: string | undefined
  sharedSummary?: string | undefined
  nextVisitPlan?: string | undefined
}

/** Encrypts what was written about a visit with the key of its family; what was left out stays empty. */
export async function lockWords(
  { lock }: Pick<Work, 'lock'>,
  { id, familyId }: { id: string; familyId: string },
  { note, sharedSummary, nextVisitPlan }: VisitWords,
) {
  const family = { kind: 'family', id: familyId } as const
  return {
    note: note ? await lock(family, visits.note, id, note) : null,
    sharedSummary: sharedSummary ? await lock(family, visits.sharedSummary, id, sharedSummary) : null,
    nextVisitPlan: nextVisitPlan ? await lock(family, visits.nextVisitPlan, id, nextVisitPlan) : null,
  }
}
