import { journey } from '#app/domain/matching/journey.ts'
import { openMatchStages } from '#app/domain/matching/vocabulary.ts'
import { nextReferences } from '#app/domain/people/index.ts'
import { matches } from '#db/schema/index.ts'
import type { InventedMatch } from './matches.ts'
import type { Staff } from './staff.ts'
import { writeRows } from './write-rows.ts'
import { type Writing, writeSteps } from './writing.ts'

/** Stores matches with the reasons for them and how they came this far. */
export async function writeMatches(
  writing: Writing,
  staff: Staff,
  invented: readonly InventedMatch[],
): Promise<void> {
  const references = await nextReferences(writing.tx, 'match', invented.length)
  const rows: (typeof matches.$inferInsert)[] = []
  for (const [index, match] of invented.entries())
    rows.push({ ...(await rowOf(writing, staff, match)), reference: references[index] ?? '' })
  await writeRows(writing.tx, matches, rows)
  await writeSteps(
    writing,
    journey.subject,
    invented.map(({ id, steps, family }) => ({ id, steps, recordedBy: staff.coordinatorOf(family) })),
  )
}

async function rowOf({ lock }: Writing, staff: Staff, match: InventedMatch) {
  const { id, family, mentor, stage, proposedOn, steps, reasons, endedBecause, pausedBecause } = match
  const isOpen = (openMatchStages as readonly string[]).includes(stage)
  return {
    id,
    familyId: family.id,
    volunteerId: mentor.id,
    organisationId: mentor.organisationId,
    districtId: mentor.area.districtId,
    stage,
    proposedOn,
    endedOn: isOpen ? null : (steps.at(-1)?.happenedOn ?? proposedOn),
    endedBecause,
    pausedBecause,
    coordinatorId: staff.coordinatorOf(family),
    professionalId: staff.keyWorkerOf(family) ?? staff.coordinatorOf(family),
    reasons: await lock({ kind: 'family', id: family.id }, matches.reasons, id, JSON.stringify(reasons)),
    version: 1 + steps.length,
  }
}
