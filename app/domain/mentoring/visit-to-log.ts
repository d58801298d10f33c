import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { id } from '#app/kernel/inputs.ts'
import { defineQuery } from '#app/kernel/query.ts'
import { visits } from '#db/schema/index.ts'
import { match } from '../matching/index.ts'
import { firstNamesOf } from './first-names-of.ts'
import { isVisited } from './may-be-visited.ts'
import { mentoredBy } from './mentored-by.ts'
import { openPlans } from './open-plans.ts'
import { newestVisits } from './visit-pages.ts'

/**
 * What the form for a visit comes filled in with: the planned day, where it has come, and the habits of the last
 * visit. How it went and whether anything was worrying are asked afresh every time.
 */
export const visitToLog = defineQuery({
  name: 'mentoring.visit-to-log',
  action: 'mentoring.log-visit',
  on: match,
  input: z.object({ matchId: id }),
  reveals: {
    matchId: 'T1',
    familyId: 'T1',
    reference: 'T1',
    firstNames: 'T2',
    mayLog: 'T1',
    asMentor: 'T1',
    today: 'T1',
    plannedOn: 'T1',
    last: 'T2',
  },
  async run({ db, match: pair, actor, today }) {
    const [last] = await db
      .select({
        minutes: visits.minutes,
        medium: visits.medium,
        present: visits.present,
        miles: visits.miles,
      })
      .from(visits)
      .where(eq(visits.matchId, pair.id))
      .orderBy(...newestVisits.order)
      .limit(1)
    const [plan] = await openPlans(db, [pair.id])
    return {
      matchId: pair.id,
      familyId: pair.familyId,
      reference: pair.reference,
      firstNames: await firstNamesOf(db, pair.familyId, today),
      mayLog: isVisited(pair),
      asMentor: mentoredBy(actor).includes(pair.id),
      today,
      plannedOn: plan && plan.plannedOn <= today ? plan.plannedOn : null,
      last: last ?? null,
    }
  },
})
