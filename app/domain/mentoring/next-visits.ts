import { z } from 'zod'
import { daysBetween } from '#app/kernel/day.ts'
import { defineList } from '#app/kernel/query.ts'
import { heldAmong } from '../safeguarding/index.ts'
import { mentoredBy } from './mentored-by.ts'
import { openPlans } from './open-plans.ts'

/**
 * The planned visits of a volunteer's live matches, soonest first. `inDays` counts from today: 0 is today, and
 * below nought the day has passed and no visit was logged. A visit on hold is not made until the safeguarding lead says so.
 */
export const nextVisits = defineList({
  name: 'mentoring.next-visits',
  action: 'mentoring.see-own-visits',
  on: null,
  input: z.object({}),
  reveals: { matchId: 'T1', familyId: 'T1', plannedOn: 'T1', inDays: 'T1', onHold: 'T1' },
  async run({ db, actor, today }) {
    const mine = mentoredBy(actor)
    const [plans, held] = await Promise.all([openPlans(db, mine), heldAmong(db, actor, mine)])
    return {
      rows: plans.map((plan) => ({
        ...plan,
        inDays: daysBetween(today, plan.plannedOn),
        onHold: held.has(plan.matchId),
      })),
      next: null,
    }
  },
})
