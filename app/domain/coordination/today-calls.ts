import { and, eq, inArray, isNull, notExists, or, type SQL, sql } from 'drizzle-orm'
import { reach } from '#app/kernel/records.ts'
import { daysLater, daysUntil, dayText } from '#db/days.ts'
import { contactNotes, journeySteps, matches } from '#db/schema/index.ts'
import { match } from '../matching/index.ts'
import { dueColumns, type TodayAsking, whoseIs } from './today-arm.ts'
import type { CallWeeks } from './vocabulary.ts'

/** Ways of being in touch in which both can say how it goes. */
const talks = ['call_out', 'call_in', 'meeting'] as const

/** Stages in which the schedule runs: before, both are called once about the first visit; a paused match rests. */
const underWay = ['trial', 'active', 'ending_planned'] as const

/** The two sides of a match that are called, each by themselves. */
const sides = [
  {
    kind: 'mentor_call',
    side: 'mentor',
    withWhom: 'volunteer',
    own: contactNotes.volunteerId,
    of: 'volunteerId',
  },
  {
    kind: 'family_call',
    side: 'family',
    withWhom: 'family',
    own: contactNotes.familyId,
    of: 'familyId',
  },
] as const

/** Matches under way within reach, with the day on which mentor and family met: grouped, so that it is found once. */
const metMatches = (asking: TodayAsking) =>
  asking.db
    .select({
      id: matches.id,
      coordinatorId: matches.coordinatorId,
      volunteerId: matches.volunteerId,
      familyId: matches.familyId,
      metOn: sql`coalesce(max(${journeySteps.happenedOn}), ${matches.proposedOn})`.as('met_on'),
    })
    .from(matches)
    .leftJoin(
      journeySteps,
      and(
        eq(journeySteps.subjectId, matches.id),
        eq(journeySteps.subject, 'match'),
        eq(journeySteps.toStage, 'introduced'),
      ),
    )
    .where(
      and(
        reach(match, asking.actor, asking.kinds),
        inArray(matches.stage, [...underWay]),
        whoseIs(asking, sql`${matches.coordinatorId}`),
      ),
    )
    .groupBy(matches.id)
    .as('met_matches')

/** Calls of the contact schedule whose day has come, until somebody wrote down that they talked. */
export const callsDue = (asking: TodayAsking) =>
  sides.map(({ kind, side, withWhom, own, of }) => {
    const { db, today, schedule } = asking
    const met = metMatches(asking)
    const metOn = sql`${met.metOn}`
    const dueOn = daysLater(metOn, lastCallDay(schedule[side], daysUntil(metOn, today)))
    return db
      .select(
        dueColumns({
          kind,
          id: sql`${met.id}`,
          since: metOn,
          term: { dueOn },
          whose: sql`${met.coordinatorId}`,
          volunteerId: sql`${met.volunteerId}`,
          familyId: sql`${met.familyId}`,
          matchId: sql`${met.id}`,
        }),
      )
      .from(met)
      .where(
        and(
          sql`${dueOn} is not null`,
          notExists(
            db
              .select({ id: contactNotes.id })
              .from(contactNotes)
              .where(
                and(
                  eq(own, met[of]),
                  or(eq(contactNotes.matchId, met.id), isNull(contactNotes.matchId)),
                  inArray(contactNotes.withWhom, [withWhom, 'both']),
                  inArray(contactNotes.way, [...talks]),
                  sql`${dayText(sql`${contactNotes.happenedOn}`)} >= ${daysLater(dueOn, -schedule.earlyDays)}`,
                ),
              ),
          ),
        ),
      )
  })

/** On which day after they met the latest call was due that is due by now; null while none has been. */
export function lastCallDay({ weeks, thenEvery }: CallWeeks, days: SQL): SQL {
  const [last, ...before] = weeks.map((week) => week * 7).toSorted((a, b) => b - a)
  if (last === undefined) return sql`cast(null as integer)`
  const every = thenEvery * 7
  const again =
    every > 0
      ? sql`${whole(last)} + ${whole(every)} * ((${days} - ${whole(last)}) / ${whole(every)})`
      : whole(last)
  const earlier = before.map((day) => sql` when ${days} >= ${day} then ${whole(day)}`)
  return sql`(case when ${days} >= ${last} then ${again}${sql.join(earlier)} end)`
}

/** A number that the database divides without a remainder: SQLite is handed every number with a fraction. */
const whole = (number: number) => sql`cast(${number} as integer)`
