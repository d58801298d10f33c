import type { Work } from '#app/kernel/command.ts'
import type { Day } from '#app/kernel/day.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { reminders } from '#db/schema/index.ts'
import type { ReminderKind } from './vocabulary.ts'

/** One thing to remind of: about what, of which day, and which of several reminders of it. */
export type Occasion = { kind: ReminderKind; subjectId: string; day: Day; step: number }

/**
 * Writes down that somebody is reminded, each occasion once for ever: two workers, or one that starts again, get back
 * only what was not written yet.
 */
export async function writeOnce<O extends Occasion>(
  { tx, now, newId }: Pick<Work, 'tx' | 'now' | 'newId'>,
  occasions: readonly O[],
): Promise<(O & { reminderId: string })[]> {
  const written: (O & { reminderId: string })[] = []
  for (const occasion of occasions) {
    const { kind, subjectId, day, step } = occasion
    const reminderId = newId()
    const [fresh] = await tx
      .insert(reminders)
      .values({ id: reminderId, kind, subjectId, day, step, remindedAt: now })
      .onConflictDoNothing()
      .returning({ id: reminders.id })
    if (fresh) written.push({ ...occasion, reminderId })
  }
  return written
}

/** Nothing to remind of: somebody did the thing, or was reminded, in the meantime. */
export const nothingToRemindOf = () => new Refused('conflict', 'There is nothing to remind of any more.')
