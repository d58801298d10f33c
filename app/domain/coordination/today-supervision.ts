import { and, eq, gte, inArray, isNotNull, notExists, notInArray, type SQL, sql } from 'drizzle-orm'
import { reach } from '#app/kernel/records.ts'
import { daysLater, dayText, monthsLater } from '#db/days.ts'
import { journeySteps, matches, supervisions, volunteers } from '#db/schema/index.ts'
import { type MatchStage, visitingStages } from '../matching/vocabulary.ts'
import { volunteer } from '../people/index.ts'
import { mayBeDue, type SupervisionTerms } from '../supervision/index.ts'
import { dueColumns, LATE, RISK, type TodayAsking, whoseIs } from './today-arm.ts'

/** Stages of a match that has not yet brought mentor and family together. */
const notYetTogether = [
  'proposed',
  'mentor_accepted',
  'family_accepted',
] as const satisfies readonly MatchStage[]

/** The day on which mentor and family met; the day of the proposal where no introduction is on record. */
const metOn = sql`coalesce(${journeySteps.happenedOn}, ${matches.proposedOn})`
const metInLive = sql`min(case when ${inArray(matches.stage, [...visitingStages])} then ${metOn} end)`

/**
 * Whoever mentors a family now, within reach, each in one row with the days that the term is counted from. Grouped, so
 * that the database works out each of these days once, however often the rule names it.
 */
export const mentorsNow = ({ db, actor, kinds }: Pick<TodayAsking, 'db' | 'actor' | 'kinds'>, only?: SQL) =>
  db
    .select({
      id: sql`${volunteers.id}`.as('mentor_id'),
      coordinatorId: sql`${volunteers.coordinatorId}`.as('mentor_coordinator'),
      supervisedOn: sql`${volunteers.supervisedOn}`.as('mentor_supervised_on'),
      firstMatchOn: sql`min(${metOn})`.as('first_match_on'),
      liveSince: metInLive.as('live_since'),
    })
    .from(volunteers)
    .innerJoin(
      matches,
      and(eq(matches.volunteerId, volunteers.id), notInArray(matches.stage, [...notYetTogether])),
    )
    .leftJoin(
      journeySteps,
      and(
        eq(journeySteps.subjectId, matches.id),
        eq(journeySteps.subject, 'match'),
        eq(journeySteps.toStage, 'introduced'),
      ),
    )
    .where(and(reach(volunteer, actor, kinds), only))
    .groupBy(volunteers.id)
    .having(isNotNull(metInLive))
    .as('mentors_now')

type Mentors = ReturnType<typeof mentorsNow>

const sinceOf = ({ supervisedOn, liveSince }: Mentors) =>
  sql`case when ${supervisedOn} > ${liveSince} then ${supervisedOn} else ${liveSince} end`

/** The last day on which the next session is in time: `supervisionStanding`, said to the database. */
function dueOn(mentors: Mentors, { monthlyForMonths, everyDays }: SupervisionTerms): SQL {
  const since = sinceOf(mentors)
  return sql`case when ${dayText(since)} < ${monthsLater(sql`${mentors.firstMatchOn}`, monthlyForMonths)} and ${monthsLater(since, 1)} < ${daysLater(since, everyDays)} then ${monthsLater(since, 1)} else ${daysLater(since, everyDays)} end`
}

/** Whether supervision of a mentor is overdue on a day; most were seen so lately that nothing has to be worked out. */
export const isOverdue = (mentors: Mentors, terms: SupervisionTerms, on: string): SQL =>
  sql`${mayBeDue(terms, on, mentors.supervisedOn)} and ${dueOn(mentors, terms)} < ${on}`

/** Whether it has been overdue for so long that it is a risk. */
export const isRed = (mentors: Mentors, terms: SupervisionTerms, on: string): SQL =>
  sql`${mayBeDue(terms, on, mentors.supervisedOn)} and ${daysLater(dueOn(mentors, terms), terms.redAfterDays - terms.everyDays)} < ${on}`

/** Mentors in a live match whose supervision is overdue, and for whom no session is planned. */
export const supervisionsDue = (asking: TodayAsking) => {
  const { db, today, supervision } = asking
  const mentors = mentorsNow(
    asking,
    and(whoseIs(asking, sql`${volunteers.coordinatorId}`), mayBeDue(supervision, today)),
  )
  return db
    .select(
      dueColumns({
        kind: 'supervision',
        id: sql`${mentors.id}`,
        weight: sql`case when ${isRed(mentors, supervision, today)} then ${RISK} else ${LATE} end`,
        since: sinceOf(mentors),
        term: { dueOn: dueOn(mentors, supervision) },
        whose: sql`${mentors.coordinatorId}`,
        volunteerId: sql`${mentors.id}`,
      }),
    )
    .from(mentors)
    .where(
      and(
        isOverdue(mentors, supervision, today),
        notExists(
          db
            .select({ id: supervisions.id })
            .from(supervisions)
            .where(
              and(
                eq(supervisions.volunteerId, sql`${mentors.id}`),
                eq(supervisions.state, 'planned'),
                gte(supervisions.happensOn, today),
              ),
            ),
        ),
      ),
    )
}
