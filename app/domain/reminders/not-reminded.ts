import { and, gte, inArray } from 'drizzle-orm'
import { addDays, type Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { reminders } from '#db/schema/index.ts'
import type { ReminderKind } from './vocabulary.ts'
import type { Occasion } from './write-once.ts'

/** Days back to which reminders given are looked up: older occasions are reminded of no more. */
const LOOKED_BACK = 400

/** The occasions among some of which nobody has been reminded yet. */
export async function notReminded<O extends Occasion>(
  db: Reader,
  occasions: readonly O[],
  on: Day,
): Promise<O[]> {
  if (occasions.length === 0) return []
  const kinds: ReminderKind[] = [...new Set(occasions.map(({ kind }) => kind))]
  const given = await db
    .select({
      kind: reminders.kind,
      subjectId: reminders.subjectId,
      day: reminders.day,
      step: reminders.step,
    })
    .from(reminders)
    .where(and(inArray(reminders.kind, kinds), gte(reminders.day, addDays(on, -LOOKED_BACK))))
  const known = new Set(given.map(keyOf))
  return occasions.filter((occasion) => !known.has(keyOf(occasion)))
}

const keyOf = ({ kind, subjectId, day, step }: Occasion) => [kind, subjectId, day, step].join(' ')
