import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { journeySteps, serviceSpells, volunteers } from '#db/schema/index.ts'
import { type StageChange, spellsAway } from '../recruitment/journey.ts'
import { spellsOf } from './spells.ts'
import { vettingFiles } from './vetting-files.ts'

/** Rows or ids in one statement. */
const AT_ONCE = 500

/**
 * Works out anew when each volunteer was in post and in date: needed whenever gate facts, the requirements, or a
 * stage in which somebody is away have changed. Those never counted have no spells.
 */
export async function recountSpells(tx: Tx, volunteerIds: readonly string[]): Promise<void> {
  const ids = [...new Set(volunteerIds)]
  for (let start = 0; start < ids.length; start += AT_ONCE)
    await recount(tx, ids.slice(start, start + AT_ONCE))
}

async function recount(tx: Tx, ids: readonly string[]): Promise<void> {
  const people = await tx
    .select({
      id: volunteers.id,
      overseasNeeded: volunteers.overseasNeeded,
      recruitedAndTrainedOn: volunteers.recruitedAndTrainedOn,
    })
    .from(volunteers)
    .where(and(inArray(volunteers.id, ids), isNotNull(volunteers.recruitedAndTrainedOn)))
  await tx.delete(serviceSpells).where(inArray(serviceSpells.volunteerId, ids))
  if (people.length === 0) return
  const files = await vettingFiles(tx, people)
  const changes = await stageChanges(
    tx,
    people.map(({ id }) => id),
  )
  const rows = people.flatMap(({ id, recruitedAndTrainedOn }) => {
    const file = files.get(id)
    const away = spellsAway(changes.get(id) ?? [])
    return file
      ? spellsOf({ ...file, away, recruitedAndTrainedOn }).map(({ kind, from, until }) => ({
          volunteerId: id,
          kind,
          fromOn: from,
          untilOn: until,
        }))
      : []
  })
  for (let start = 0; start < rows.length; start += AT_ONCE)
    await tx.insert(serviceSpells).values(rows.slice(start, start + AT_ONCE))
}

async function stageChanges(tx: Tx, ids: readonly string[]): Promise<Map<string, StageChange[]>> {
  const rows = await tx
    .select({ id: journeySteps.subjectId, stage: journeySteps.toStage, happenedOn: journeySteps.happenedOn })
    .from(journeySteps)
    .where(and(inArray(journeySteps.subjectId, ids), eq(journeySteps.subject, 'volunteer')))
    .orderBy(journeySteps.recordedAt, journeySteps.id)
  const changes = new Map<string, StageChange[]>()
  for (const { id, stage, happenedOn } of rows) {
    const own = changes.get(id) ?? []
    own.push({ stage: stage as StageChange['stage'], happenedOn })
    changes.set(id, own)
  }
  return changes
}
