import { and, gte, inArray, isNull, lt } from 'drizzle-orm'
import { addDays, type Day, dayOf } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { matches, visits } from '#db/schema/index.ts'
import { visitingStages } from '../matching/vocabulary.ts'
import { type Plan, plansWhere } from '../mentoring/index.ts'
import { heldColumn } from '../safeguarding/index.ts'
import type { RemindersTerms } from './terms.ts'
import { visitStep } from './when.ts'
import type { Occasion } from './write-once.ts'

/** A visit that was planned, whose day has passed, and that nobody has logged. */
export type VisitOccasion = Occasion & { matchId: string }

/** Who reminds: kept from nothing. */
const SERVICE = { accountId: 'service' }

/** Plans of visits that somebody could have made: not while the safeguarding lead has put them on hold. */
export const notOnHold = (db: Reader) => isNull(heldColumn(db, SERVICE, visits.matchId))

/** The visits of which mentors are to be reminded on a day; a match that rests or is over is left alone. */
export async function visitsToLog(db: Reader, terms: RemindersTerms, on: Day): Promise<VisitOccasion[]> {
  const earliest = addDays(on, -terms.visitForgottenAfterDays)
  const live = db
    .select({ id: matches.id })
    .from(matches)
    .where(inArray(matches.stage, [...visitingStages]))
  const plans = await plansWhere(
    db,
    and(
      gte(visits.nextVisitOn, earliest),
      lt(visits.nextVisitOn, on),
      inArray(visits.matchId, live),
      notOnHold(db),
    ),
  )
  return plans.flatMap((plan) => occasionOf(plan, terms, on) ?? [])
}

/** The reminder of one plan that is due on a day, or null. */
export function occasionOf(
  { matchId, plannedOn, recordedAt }: Plan,
  terms: RemindersTerms,
  on: Day,
): VisitOccasion | null {
  const step = visitStep({ plannedOn, knownOn: dayOf(recordedAt) }, terms, on)
  return step === null
    ? null
    : { kind: 'visit_not_logged', subjectId: matchId, matchId, day: plannedOn, step }
}
