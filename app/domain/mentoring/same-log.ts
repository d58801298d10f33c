import type { Work } from '#app/kernel/command.ts'
import { locked } from '#app/kernel/vault.ts'
import { visits } from '#db/schema/index.ts'
import type { CheckedVisit } from './checked-visit.ts'
import type { VisitWords } from './lock-words.ts'

/**
 * Whether a log that came a second time says what the first one said. Once the visit has been corrected, a late
 * copy of the first log says nothing new.
 */
export async function sameLog(
  { open }: Pick<Work, 'open'>,
  known: typeof visits.$inferSelect,
  answers: CheckedVisit,
  { note, sharedSummary, nextVisitPlan }: VisitWords,
): Promise<boolean> {
  if (known.version > 1) return true
  const kept = known as Record<string, unknown>
  const sameAnswers = Object.entries(answers).every(
    ([field, answer]) => JSON.stringify(kept[field]) === JSON.stringify(answer),
  )
  if (!sameAnswers) return false
  const written = [note ?? null, sharedSummary ?? null, nextVisitPlan ?? null]
  const texts = await Promise.all(
    [
      locked(visits.note, known.id, known.note),
      locked(visits.sharedSummary, known.id, known.sharedSummary),
      locked(visits.nextVisitPlan, known.id, known.nextVisitPlan),
    ].map(async (text) => (text ? ((await open([text]))[0] ?? null) : null)),
  )
  return texts.every((text, index) => text === written[index])
}
