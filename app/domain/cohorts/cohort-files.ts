import { and, inArray, isNotNull, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { journeySteps, volunteers } from '#db/schema/index.ts'
import { type StageChange, spellsAway } from '../recruitment/index.ts'
import { type ServiceFile, vettingFiles } from '../vetting/index.ts'

/** One counted person with the dated records that the count rests on. */
export type CohortFile = ServiceFile & {
  volunteerId: string
  reference: string
  displayName: string
  organisationId: string
  districtId: string
  recruitedAndTrainedOn: string
}

const AT_ONCE = 500

/** The files of everybody ever recruited and trained, within a limit such as one organisation. */
export async function cohortFiles(db: Reader, within?: SQL): Promise<CohortFile[]> {
  const people = await db
    .select({
      id: volunteers.id,
      reference: volunteers.reference,
      displayName: volunteers.displayName,
      organisationId: volunteers.organisationId,
      districtId: volunteers.districtId,
      recruitedAndTrainedOn: volunteers.recruitedAndTrainedOn,
      overseasNeeded: volunteers.overseasNeeded,
    })
    .from(volunteers)
    .where(and(isNotNull(volunteers.recruitedAndTrainedOn), within))
    .orderBy(volunteers.recruitedAndTrainedOn, volunteers.id)
  const [vetting, changes] = await Promise.all([
    vettingFiles(db, people),
    stageChangesOf(
      db,
      people.map(({ id }) => id),
    ),
  ])
  return people.flatMap(({ id, overseasNeeded, recruitedAndTrainedOn, ...person }) => {
    const file = vetting.get(id)
    return file && recruitedAndTrainedOn
      ? [
          {
            ...person,
            ...file,
            volunteerId: id,
            recruitedAndTrainedOn,
            overseasNeeded,
            away: spellsAway(changes.get(id) ?? []),
          },
        ]
      : []
  })
}

async function stageChangesOf(db: Reader, ids: readonly string[]): Promise<Map<string, StageChange[]>> {
  const changes = new Map<string, StageChange[]>()
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const rows = await db
      .select({
        id: journeySteps.subjectId,
        stage: journeySteps.toStage,
        happenedOn: journeySteps.happenedOn,
      })
      .from(journeySteps)
      .where(inArray(journeySteps.subjectId, ids.slice(start, start + AT_ONCE)))
      .orderBy(journeySteps.recordedAt, journeySteps.id)
    for (const { id, stage, happenedOn } of rows) {
      const own = changes.get(id) ?? []
      own.push({ stage: stage as StageChange['stage'], happenedOn })
      changes.set(id, own)
    }
  }
  return changes
}
