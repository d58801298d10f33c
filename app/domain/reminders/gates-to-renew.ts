import { and, asc, gt, inArray, isNotNull, type SQL } from 'drizzle-orm'
import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { volunteers } from '#db/schema/index.ts'
import type { VolunteerStage } from '../recruitment/vocabulary.ts'
import { type Gate, gateBoard, vettingFiles } from '../vetting/index.ts'
import type { RemindersTerms } from './terms.ts'
import { gateStep } from './when.ts'
import type { Occasion } from './write-once.ts'

/** How many people are judged at once. */
const AT_ONCE = 250

/** Stages in which somebody may mentor, or may again soon. */
const inService = [
  'approved',
  'approved_with_restrictions',
  'on_break',
] as const satisfies readonly VolunteerStage[]

/** A gate of a volunteer that expires soon. */
export type GateOccasion = Occasion & { volunteerId: string; coordinatorId: string | null; gate: Gate }

/** The gates that expire soon, of volunteers in service among those asked about, the soonest first. */
export async function gatesToRenew(
  db: Reader,
  terms: RemindersTerms,
  on: Day,
  which?: SQL,
): Promise<GateOccasion[]> {
  const found: GateOccasion[] = []
  for (let last: string | undefined = '', more = true; more; ) {
    const people = await db
      .select({
        id: volunteers.id,
        overseasNeeded: volunteers.overseasNeeded,
        coordinatorId: volunteers.coordinatorId,
      })
      .from(volunteers)
      .where(
        and(
          gt(volunteers.id, last),
          inArray(volunteers.stage, [...inService]),
          isNotNull(volunteers.recruitedAndTrainedOn),
          which,
        ),
      )
      .orderBy(asc(volunteers.id))
      .limit(AT_ONCE)
    const files = await vettingFiles(db, people)
    for (const person of people) {
      const file = files.get(person.id)
      if (file) found.push(...gatesOf(person, gateBoard(file, on), terms, on))
    }
    last = people.at(-1)?.id ?? last
    more = people.length === AT_ONCE
  }
  return found.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
}

function gatesOf(
  { id, coordinatorId }: { id: string; coordinatorId: string | null },
  board: ReturnType<typeof gateBoard>,
  terms: RemindersTerms,
  on: Day,
): GateOccasion[] {
  return board.flatMap(({ gate, module, state, expiresOn }) => {
    const step = state === 'met' && expiresOn ? gateStep(expiresOn, terms, on) : null
    if (step === null || expiresOn === null) return []
    const subjectId = [id, gate, ...(module ? [module] : [])].join(':')
    return {
      kind: 'gate_expiring' as const,
      subjectId,
      day: expiresOn,
      step,
      volunteerId: id,
      coordinatorId,
      gate,
    }
  })
}

/** The same gates as their coordinator is told of them: each once. */
export const forCoordinator = (gates: readonly GateOccasion[]): GateOccasion[] =>
  gates.map((gate) => ({ ...gate, kind: 'gate_expiring_told_coordinator', step: 0 }))
