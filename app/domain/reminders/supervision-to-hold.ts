import { and, eq, isNotNull } from 'drizzle-orm'
import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { volunteers } from '#db/schema/index.ts'
import {
  inLiveMatch,
  mayBeDue,
  type SupervisionRow,
  type SupervisionTerms,
  supervisionSource,
  supervisionStanding,
  supervisionTermsOn,
} from '../supervision/index.ts'
import type { Occasion } from './write-once.ts'

/** Supervision of one volunteer that is due or overdue, and whose it is to hold. */
export type SupervisionOccasion = Occasion & { supervisorId: string }

/** The supervision of which supervisors are to be reminded on a day; of one of them where it is named. */
export async function supervisionToHold(
  db: Reader,
  on: Day,
  supervisorId?: string,
): Promise<SupervisionOccasion[]> {
  const terms = await supervisionTermsOn(db, on)
  const whose = supervisorId ? eq(volunteers.supervisorId, supervisorId) : isNotNull(volunteers.supervisorId)
  const rows = await supervisionSource(db, on, and(whose, inLiveMatch(db), mayBeDue(terms, on)))
  return rows.flatMap((row) => occasionOf(row, terms, on) ?? [])
}

/** Somebody who has a day for it in time is not reminded of what is only due. */
function occasionOf(row: SupervisionRow, terms: SupervisionTerms, on: Day): SupervisionOccasion | null {
  const standing = supervisionStanding(row, terms, on)
  if (!standing || !row.supervisorId || standing.state === 'on_course') return null
  const isOverdue = standing.state !== 'due'
  if (!isOverdue && row.plannedOn && row.plannedOn >= on && row.plannedOn <= standing.dueOn) return null
  return {
    kind: isOverdue ? 'supervision_overdue' : 'supervision_due',
    subjectId: row.volunteerId,
    day: standing.dueOn,
    step: 0,
    supervisorId: row.supervisorId,
  }
}
