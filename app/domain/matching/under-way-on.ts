import { and, eq, gt, inArray, isNull, lte, or } from 'drizzle-orm'
import type { Day } from '#app/kernel/day.ts'
import { journeySteps, matches } from '#db/schema/index.ts'

/** Whether a match, joined with its steps, was under way on a day: begun by then, and not ended. */
export const underWayOn = (on: Day) =>
  and(
    eq(journeySteps.subject, 'match'),
    inArray(journeySteps.toStage, ['trial', 'active']),
    lte(journeySteps.happenedOn, on),
    or(isNull(matches.endedOn), gt(matches.endedOn, on)),
  )
