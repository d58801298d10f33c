import { and, eq, exists, gte, inArray, notExists, notInArray, type SQL, sql } from 'drizzle-orm'
import { reach } from '#app/kernel/records.ts'
import { daysLater, dayText, monthsLater } from '#db/days.ts'
import { journeySteps, matches, supervisions, volunteers } from '#db/schema/index.ts'
import { type MatchStage, visitingStages } from '../matching/vocabulary.ts'
import { volunteer } from '../people/index.ts'
import type { SupervisionTerms } from '../supervision/index.ts'
import { dueColumns, LATE, RISK, type TodayAsking } from './today-arm.ts'

/** Stages of a match that has not yet brought mentor and family together. */
const notYetTogether = [
  'proposed',
  'mentor_accepted',
  'family_accepted',
] as const satisfies readonly MatchStage[]

const ofVolunteer = eq(matches.volunteerId, volunteers.id)
const isLive = inArray(matches.stage, [...visitingStages])

/** Whether a volunteer mentors a family now. */
export const mentorsNow = (db: TodayAsking['db']) =>
  exists(db.select({ id: matches.id }).from(matches).where(and(ofVolunteer, isLive)))

/** The first day on which the mentor met a family in one of these matches. */
const firstMet = (which: SQL): SQL =>
  sql`(select min(coalesce((select min(${journeySteps.happenedOn}) from ${journeySteps} where ${journeySteps.subjectId} = ${matches.id} and ${journeySteps.toStage} = 'introduced'), ${matches.proposedOn})) from ${matches} where ${ofVolunteer} and ${which})`

const liveSince = firstMet(isLive)
const firstMatchOn = firstMet(notInArray(matches.stage, [...notYetTogether]))
const since = sql`case when ${volunteers.supervisedOn} > ${liveSince} then ${volunteers.supervisedOn} else ${liveSince} end`

/** The last day on which the next session is in time: `supervisionStanding`, said to the database. */
const dueOn = ({ monthlyForMonths, everyDays }: SupervisionTerms): SQL =>
  sql`case when ${dayText(since)} < ${monthsLater(firstMatchOn, monthlyForMonths)} and ${monthsLater(since, 1)} < ${daysLater(since, everyDays)} then ${monthsLater(since, 1)} else ${daysLater(since, everyDays)} end`

/** Whether supervision of a mentor is overdue on a day. */
export const isOverdue = (terms: SupervisionTerms, on: string): SQL => sql`${dueOn(terms)} < ${on}`

/** Whether it has been overdue for so long that it is a risk. */
export const isRed = (terms: SupervisionTerms, on: string): SQL =>
  sql`${daysLater(dueOn(terms), terms.redAfterDays - terms.everyDays)} < ${on}`

/** Mentors in a live match whose supervision is overdue, and for whom no session is planned. */
export const supervisionsDue = ({ db, actor, kinds, today, supervision }: TodayAsking) =>
  db
    .select(
      dueColumns({
        kind: 'supervision',
        id: sql`${volunteers.id}`,
        weight: sql`case when ${isRed(supervision, today)} then ${RISK} else ${LATE} end`,
        since,
        term: { dueOn: dueOn(supervision) },
        whose: sql`${volunteers.coordinatorId}`,
        volunteerId: sql`${volunteers.id}`,
      }),
    )
    .from(volunteers)
    .where(
      and(
        reach(volunteer, actor, kinds),
        mentorsNow(db),
        isOverdue(supervision, today),
        notExists(
          db
            .select({ id: supervisions.id })
            .from(supervisions)
            .where(
              and(
                eq(supervisions.volunteerId, volunteers.id),
                eq(supervisions.state, 'planned'),
                gte(supervisions.happensOn, today),
              ),
            ),
        ),
      ),
    )
