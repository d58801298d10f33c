import { and, eq, gte, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import { addDays, startOfDay } from '#app/kernel/day.ts'
import { reach } from '#app/kernel/records.ts'
import { dayText } from '#db/days.ts'
import { journeySteps, matches, visits } from '#db/schema/index.ts'
import { match } from '../matching/index.ts'
import { type MatchStage, visitingStages } from '../matching/vocabulary.ts'
import { planStands } from '../mentoring/index.ts'
import { dueColumns, LATE, RISK, type TodayAsking } from './today-arm.ts'
import type { Terms, TodayKind } from './vocabulary.ts'

/** Whose a match is, and whom it names. */
export const ofMatch = {
  whose: sql`${matches.coordinatorId}`,
  volunteerId: sql`${matches.volunteerId}`,
  familyId: sql`${matches.familyId}`,
  matchId: sql`${matches.id}`,
}

/** The steps of a match that wait for somebody, each with its term. */
const waits = [
  ['proposed', 'mentor_answer', 'mentorAnswers'],
  ['mentor_accepted', 'family_answer', 'familyAnswers'],
  ['family_accepted', 'introduction', 'introduction'],
  ['introduced', 'first_calls', 'firstCalls'],
  ['trial', 'trial_review', 'trialReview'],
] as const satisfies readonly (readonly [MatchStage, TodayKind, keyof Terms])[]

/** Matches that have stood at one stage past its term, one source for each stage. */
export const matchesWaiting = (asking: TodayAsking) =>
  waits.map(([stage, kind, term]) => matchesAt(asking, stage, kind, asking.terms[term]))

function matchesAt(
  { db, actor, kinds, today }: TodayAsking,
  stage: MatchStage,
  kind: TodayKind,
  term: number,
) {
  const since = cameTo(stage)
  return db
    .select(dueColumns({ kind, id: sql`${matches.id}`, since, term, ...ofMatch }))
    .from(matches)
    .where(
      and(reach(match, actor, kinds), eq(matches.stage, stage), sql`${since} <= ${addDays(today, -term)}`),
    )
}

/** The day on which a match last came to a stage; the day it was proposed where no step says so. */
const cameTo = (stage: MatchStage): SQL =>
  sql`coalesce((select max(${journeySteps.happenedOn}) from ${journeySteps} where ${journeySteps.subjectId} = ${matches.id} and ${journeySteps.toStage} = ${stage}), ${matches.proposedOn})`

/** Paused matches whose day to be looked at again has come; at once where none was named. */
export const pausesToEnd = ({ db, actor, kinds, today }: TodayAsking) => {
  const since = cameTo('paused')
  return db
    .select(
      dueColumns({
        kind: 'paused_match',
        id: sql`${matches.id}`,
        since,
        term: { dueOn: dayText(sql`coalesce(${matches.pausedUntil}, ${since})`) },
        ...ofMatch,
      }),
    )
    .from(matches)
    .where(
      and(
        reach(match, actor, kinds),
        eq(matches.stage, 'paused'),
        or(isNull(matches.pausedUntil), lte(matches.pausedUntil, today)),
      ),
    )
}

/** Worries of the last days that no coordinator has said they have read. */
export const worries = ({ db, actor, kinds, today, terms }: TodayAsking) =>
  (['urgent', 'low'] as const).map((worry) =>
    db
      .select(
        dueColumns({
          kind: worry === 'urgent' ? 'urgent_worry' : 'small_worry',
          id: sql`${visits.id}`,
          weight: worry === 'urgent' ? RISK : LATE,
          since: sql`${visits.happenedOn}`,
          term: 0,
          ...ofMatch,
        }),
      )
      .from(visits)
      .innerJoin(matches, eq(matches.id, visits.matchId))
      .where(
        and(
          reach(match, actor, kinds),
          eq(visits.worry, worry),
          isNull(visits.worryReadAt),
          gte(visits.recordedAt, startOfDay(addDays(today, -terms.worryInSight))),
        ),
      ),
  )

/** Visits that were planned, and that nobody has logged past the term. */
export const visitsNotLogged = ({ db, actor, kinds, today, terms }: TodayAsking) =>
  db
    .select(
      dueColumns({
        kind: 'visit_not_logged',
        id: sql`${visits.id}`,
        since: sql`${visits.nextVisitOn}`,
        term: terms.visitLogged,
        ...ofMatch,
      }),
    )
    .from(visits)
    .innerJoin(matches, eq(matches.id, visits.matchId))
    .where(
      and(
        reach(match, actor, kinds),
        inArray(matches.stage, [...visitingStages]),
        gte(visits.nextVisitOn, addDays(today, -terms.visitInSight)),
        lte(visits.nextVisitOn, addDays(today, -terms.visitLogged)),
        planStands(db),
      ),
    )
