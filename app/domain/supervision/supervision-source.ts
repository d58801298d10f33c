import { and, eq, gte, inArray, notInArray, type SQL, sql } from 'drizzle-orm'
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

/**
 * Volunteers in a live match with all that `supervisionStanding` asks of them, their supervisor and how often they
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
      plannedOn: sql<Day | null>`${session(sql`min(${supervisions.happensOn})`)} and ${eq(
        supervisions.state,
        'planned',
      )})`.mapWith(supervisions.happensOn),
    })
    .from(volunteers)
    .innerJoin(districts, eq(districts.id, volunteers.districtId))
    .innerJoin(matches, eq(matches.volunteerId, volunteers.id))
    .leftJoin(journeySteps, introduction)
    .leftJoin(supervisorAccounts, eq(supervisorAccounts.id, volunteers.supervisorId))
    .where(and(notInArray(matches.stage, [...notYetTogether]), which))
    .groupBy(volunteers.id, districts.name, supervisorAccounts.displayName)
    .having(sql`count(${live(sql`${matches.id}`)}) > 0`)
}

/** One row of `supervisionSource`. */
export type SupervisionRow = Awaited<ReturnType<typeof supervisionSource>>[number]
