import { z } from 'zod'
import { daysBetween } from '#app/kernel/day.ts'
import { defineList } from '#app/kernel/query.ts'
import { locked } from '#app/kernel/vault.ts'
import { visits } from '#db/schema/index.ts'
import { mentoredBy } from './mentored-by.ts'
import { plansFor } from './open-plans.ts'

/**
 * The planned visits of a volunteer's live matches, soonest first. `inDays` counts from today: 0 is today, and
 * below nought the day has passed and no visit was logged. A visit on hold is not made until the safeguarding lead says so.
 */
export const nextVisits = defineList({
  name: 'mentoring.next-visits',
  action: 'mentoring.see-own-visits',
  on: null,
  input: z.object({}),
  reveals: {
    matchId: 'T1',
    familyId: 'T1',
    plannedOn: 'T1',
    plannedAt: 'T1',
    minutes: 'T1',
    agreed: 'T3',
    inDays: 'T1',
    onHold: 'T1',
  },
  async run({ db, actor, today }) {
    const plans = await plansFor(db, actor, mentoredBy(actor))
    return {
      rows: plans.map((plan) => ({
        matchId: plan.matchId,
        familyId: plan.familyId,
        plannedOn: plan.plannedOn,
        plannedAt: plan.plannedAt,
        minutes: plan.minutes,
        agreed: locked(visits.nextVisitPlan, plan.saidIn, plan.agreed),
        inDays: daysBetween(today, plan.plannedOn),
        onHold: plan.onHold,
      })),
      next: null,
    }
  },
})
