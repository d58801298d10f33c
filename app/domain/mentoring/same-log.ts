import type { Work } from '#app/kernel/command.ts'
import { locked } from '#app/kernel/vault.ts'
import { visits } from '#db/schema/index.ts'
import type { CheckedVisit } from './checked-visit.ts'

/**
 * Whether a log that came a second time says what the first one said. Once the visit has been corrected, a late
 * copy of the first log says nothing new.
 */
export async function sameLog(
  { open }: Pick<Work, 'open'>,
  known: typeof visits.$inferSelect,
  answers: CheckedVisit,
  note: string | undefined,
): Promise<boolean> {
  if (known.version > 1) return true
  const kept = known as Record<string, unknown>
  const sameAnswers = Object.entries(answers).every(
    ([field, answer]) => JSON.stringify(kept[field]) === JSON.stringify(answer),
  )
  if (!sameAnswers) return false
  const [text = null] = known.note ? await open([locked(visits.note, known.id, known.note)]) : []
  return text === (note ?? null)
}
