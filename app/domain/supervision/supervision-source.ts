import { and, eq, exists, gte, inArray, notInArray, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { addDays, type Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { accounts, districts, journeySteps, matches, supervisions, volunteers } from '#db/schema/index.ts'
import { type MatchStage, visitingStages } from '../matching/vocabulary.ts'

/** Days over which sessions offered and taken up are counted. */
const COUNTED_DAYS = 365

/** Stages of a match that has not yet brought mentor and family together. */
const notYetTogether = [
  'proposed',
  'mentor_accepted',
  'family_accepted',
] as const satisfies readonly MatchStage[]

const supervisorAccounts = alias(accounts, 'supervisor_accounts')
const plan = alias(supervisions, 'plan')

/** The day on which mentor and family met; the day of the proposal where no introduction is on record. */
const startedOn = sql<Day>`coalesce(${journeySteps.happenedOn}, ${matches.proposedOn})`.mapWith(
  matches.proposedOn,
)
const isLive = inArray(matches.stage, [...visitingStages])

/** The join by which `startedOn` finds the introduction of a match. */
const introduction = and(
  eq(journeySteps.subjectId, matches.id),
  eq(journeySteps.subject, 'match'),
  eq(journeySteps.toStage, 'introduced'),
)

/** Whether a volunteer mentors a family now: only then is supervision due. */
export const inLiveMatch = (db: Reader): SQL =>
  exists(
    db
      .select({ id: matches.id })
      .from(matches)
      .where(and(eq(matches.volunteerId, volunteers.id), isLive)),
  )

/**
 * Volunteers with all that `supervisionStanding` asks of them, their supervisor, what is planned, and how often they
 * were offered supervision: one statement, whoever asks. The caller says which volunteers, in what order and how many.
 *
 * @param on the day up to which sessions are counted
 */
export function supervisionSource(db: Reader, on: Day, which: SQL | undefined) {
  const session = (what: SQL) =>
    sql`(select ${what} from ${supervisions} where ${eq(supervisions.volunteerId, volunteers.id)}`
  const counted = and(
    gte(supervisions.happensOn, addDays(on, -COUNTED_DAYS)),
    inArray(supervisions.state, ['held', 'not_taken_up']),
  )
  const live = <T>(value: SQL<T>) => sql<T>`case when ${isLive} then ${value} end`
  return db
    .select({
      volunteerId: volunteers.id,
      version: volunteers.version,
      reference: volunteers.reference,
      displayName: volunteers.displayName,
      district: districts.name,
      supervisorId: volunteers.supervisorId,
      supervisor: supervisorAccounts.displayName,
      supervisedOn: volunteers.supervisedOn,
      firstMatchOn: sql<Day | null>`min(${startedOn})`.mapWith(matches.proposedOn),
      liveSince: sql<Day | null>`min(${live(startedOn)})`.mapWith(matches.proposedOn),
      liveMatches: sql<number>`count(distinct ${live(sql`${matches.id}`)})`.mapWith(Number),
      offered: sql<number>`${session(sql`count(*)`)} and ${counted})`.mapWith(Number),
      takenUp:
        sql<number>`${session(sql`count(*)`)} and ${counted} and ${eq(supervisions.state, 'held')})`.mapWith(
          Number,
        ),
      plannedOn: plan.happensOn,
      plannedKind: plan.kind,
      plannedAt: plan.startsAt,
      plannedMedium: plan.medium,
    })
    .from(volunteers)
    .innerJoin(districts, eq(districts.id, volunteers.districtId))
    .leftJoin(
      matches,
      and(eq(matches.volunteerId, volunteers.id), notInArray(matches.stage, [...notYetTogether])),
    )
    .leftJoin(journeySteps, introduction)
    .leftJoin(plan, and(eq(plan.volunteerId, volunteers.id), eq(plan.state, 'planned')))
    .leftJoin(supervisorAccounts, eq(supervisorAccounts.id, volunteers.supervisorId))
    .where(which)
    .groupBy(volunteers.id, districts.name, supervisorAccounts.displayName, plan.id)
}

/** One row of `supervisionSource`. */
export type SupervisionRow = Awaited<ReturnType<typeof supervisionSource>>[number]
