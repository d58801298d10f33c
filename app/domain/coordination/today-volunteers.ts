import { and, eq, inArray, lte, type SQL, sql } from 'drizzle-orm'
import { addDays, daysBetween } from '#app/kernel/day.ts'
import { reach } from '#app/kernel/records.ts'
import { journeySteps, nextActions, volunteers } from '#db/schema/index.ts'
import { volunteer } from '../people/index.ts'
import { onTheWay } from '../recruitment/index.ts'
import { nextAction } from './records.ts'
import { dueColumns, type TodayAsking } from './today-arm.ts'
import { workingDaysBefore } from './working-days.ts'

const ofVolunteer = {
  id: sql`${volunteers.id}`,
  whose: sql`${volunteers.coordinatorId}`,
  volunteerId: sql`${volunteers.id}`,
}

/** The day on which somebody last applied; the day they enquired where no step says so. */
export const appliedOn: SQL = sql`coalesce((select max(${journeySteps.happenedOn}) from ${journeySteps} where ${journeySteps.subjectId} = ${volunteers.id} and ${journeySteps.toStage} = 'applied'), ${volunteers.enquiredOn})`

/** Applicants who have been on the way to a decision past the term. */
export const applicants = ({ db, actor, kinds, today, terms }: TodayAsking) => {
  const limit = addDays(today, -terms.application)
  return db
    .select(dueColumns({ kind: 'applicant', since: appliedOn, term: terms.application, ...ofVolunteer }))
    .from(volunteers)
    .where(
      and(
        reach(volunteer, actor, kinds),
        inArray(volunteers.stage, [...onTheWay]),
        // Nobody applies before they enquire, so the index can leave out everybody later.
        lte(volunteers.enquiredOn, limit),
        sql`${appliedOn} <= ${limit}`,
      ),
    )
}

/** Enquiries that nobody has taken further within so many working days. */
export const enquiries = ({ db, actor, kinds, today, terms }: TodayAsking) => {
  const limit = workingDaysBefore(today, terms.enquiry)
  return db
    .select(
      dueColumns({
        kind: 'enquiry',
        since: sql`${volunteers.enquiredOn}`,
        term: daysBetween(limit, today),
        ...ofVolunteer,
      }),
    )
    .from(volunteers)
    .where(
      and(reach(volunteer, actor, kinds), eq(volunteers.stage, 'enquiry'), lte(volunteers.enquiredOn, limit)),
    )
}

/** Next actions whose day has come. */
export const actionsDue = ({ db, actor, kinds, today }: TodayAsking) =>
  db
    .select(
      dueColumns({
        kind: 'next_action',
        id: sql`${nextActions.id}`,
        since: sql`${nextActions.dueOn}`,
        term: 0,
        whose: sql`${nextActions.assigneeId}`,
        volunteerId: sql`${nextActions.volunteerId}`,
        familyId: sql`${nextActions.familyId}`,
        matchId: sql`${nextActions.matchId}`,
        actionId: sql`${nextActions.id}`,
      }),
    )
    .from(nextActions)
    .where(and(reach(nextAction, actor, kinds), eq(nextActions.state, 'open'), lte(nextActions.dueOn, today)))
