import { today } from '#app/domain/coordination/index.ts'
import type { MatchStage } from '#app/domain/matching/vocabulary.ts'
import { addDays, type Day } from '#app/kernel/day.ts'
import { journeySteps } from '#db/schema/index.ts'
import { builders } from './builders.ts'
import type { World } from './world.ts'

/** A coordinator's district with nothing in it yet, no calls due, and what of Today is about it. */
export async function aPatch(w: World) {
  const build = builders(w)
  const me = await build.account('Maryam Siddiqui', { id: 'maryam' })
  const place = { organisationId: (await build.organisation()).id, districtId: (await build.district()).id }
  const actor = w.actor(me.id, {
    kind: 'coordinates',
    organisation: place.organisationId,
    district: place.districtId,
  })
  const never = { weeks: [], thenEvery: 0 }
  await build.rule(
    'coordination.contact-schedule',
    { mentor: never, family: never, earlyDays: 7 },
    addDays(w.today(), -999),
  )
  const kinds = async (input: object = {}) =>
    (await w.ask(today, actor, input)).rows.map(({ kind, volunteer, familyName }) => [
      kind,
      volunteer ?? familyName,
    ])
  /** A match at a stage since a day, whose mentor was supervised yesterday and whose family waits no more. */
  async function pair(stage: MatchStage, since: Day, name = 'Ruth Adjei') {
    const mentor = await build.volunteer({
      ...place,
      displayName: name,
      stage: 'approved',
      supervisedOn: addDays(w.today(), -1),
    })
    const family = await build.family({ ...place, waitingSince: null })
    const match = await build.match({
      familyId: family.id,
      volunteerId: mentor.id,
      stage,
      proposedOn: since,
      coordinatorId: me.id,
    })
    await w.database.write((tx) =>
      tx.insert(journeySteps).values({
        id: w.newId(),
        subject: 'match',
        subjectId: match.id,
        move: 'test',
        fromStage: 'proposed',
        toStage: stage,
        happenedOn: since,
        recordedAt: w.now(),
        recordedBy: 'test',
      }),
    )
    return { mentor, family, match }
  }
  return { build, me, place, actor, kinds, pair }
}
