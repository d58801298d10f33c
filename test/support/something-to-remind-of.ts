import { eq } from 'drizzle-orm'
import { volunteers } from '#db/schema/index.ts'
import type { builders } from './builders.ts'
import { aSupervisedVolunteer } from './supervised-volunteer.ts'
import type { World } from './world.ts'

/**
 * A mentor with everything to be reminded of: a visit planned for Saturday 21 November and not logged, supervision
 * long overdue, and a DBS check that runs out on 10 December. The world begins on Monday 23 November.
 */
export async function somethingToRemindOf(w: World, { build }: { build: ReturnType<typeof builders> }) {
  const coordinatorId = (await build.account('Maryam Siddiqui')).id
  const pair = await aSupervisedVolunteer(w, { build, since: '2026-05-04' })
  await w.database.write((tx) =>
    tx
      .update(volunteers)
      .set({ coordinatorId, recruitedAndTrainedOn: '2024-01-05' })
      .where(eq(volunteers.id, pair.volunteer.id)),
  )
  await build.visit(pair.match, {
    happenedOn: '2026-11-14',
    nextVisitOn: '2026-11-21',
    recordedAt: new Date('2026-11-14T17:00:00Z'),
  })
  await build.gateFact(pair.volunteer.id, 'dbs', '2023-12-10', {
    detail: { kind: 'dbs', level: 'enhanced', workforce: 'child', childBarred: false, adultBarred: false },
  })
  return { ...pair, coordinatorId }
}
