import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { addDays, type Day } from '#app/kernel/day.ts'
import type { Asking } from '#app/kernel/query.ts'
import { reach } from '#app/kernel/records.ts'
import { locked } from '#app/kernel/vault.ts'
import { families, journeySteps, matches, matchingProfiles, visits } from '#db/schema/index.ts'
import { match } from '../matching/index.ts'
import { openMatchStages, visitingStages } from '../matching/vocabulary.ts'
import { strainSignals } from './strain.ts'
import type { SupervisionTerms } from './terms.ts'

/**
 * The open matches of some volunteers, each with how its visits have gone lately, and the signs of strain that
 * follow. One statement; a family that somebody is kept apart from is not there.
 */
export async function matchesOf(
  { db, actor, kinds, today }: Pick<Asking, 'db' | 'actor' | 'kinds' | 'today'>,
  volunteerIds: string[],
  terms: SupervisionTerms,
) {
  const since = addDays(today, -terms.recentDays)
  const lately = (what: typeof COUNT) =>
    sql<number>`(select ${what} from ${visits} where ${eq(visits.matchId, matches.id)} and ${visits.happenedOn} >= ${since}`
  const found = await db
    .select({
      volunteerId: matches.volunteerId,
      matchId: matches.id,
      reference: matches.reference,
      stage: matches.stage,
      familyId: matches.familyId,
      familyReference: families.reference,
      familyName: matchingProfiles.familyName,
      startedOn: sql<Day>`coalesce(${journeySteps.happenedOn}, ${matches.proposedOn})`.mapWith(
        matches.proposedOn,
      ),
      lastVisitOn:
        sql<Day | null>`(select max(${visits.happenedOn}) from ${visits} where ${eq(visits.matchId, matches.id)})`.mapWith(
          visits.happenedOn,
        ),
      recentVisits: sql<number>`${lately(COUNT)})`.mapWith(Number),
      worries: sql<number>`${lately(COUNT)} and ${visits.worry} <> 'none')`.mapWith(Number),
      lowMoods: sql<number>`${lately(COUNT)} and ${visits.mood} <= ${terms.lowMood})`.mapWith(Number),
    })
    .from(matches)
    .innerJoin(families, eq(families.id, matches.familyId))
    .innerJoin(matchingProfiles, eq(matchingProfiles.id, matches.familyId))
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
        inArray(matches.volunteerId, volunteerIds),
        inArray(matches.stage, [...openMatchStages]),
        reach(match, actor, kinds),
      ),
    )
    .orderBy(asc(matches.proposedOn), asc(matches.id))
  return (volunteerId: string) => {
    const own = found.filter((row) => row.volunteerId === volunteerId)
    const live = own.filter(({ stage }) => (visitingStages as readonly string[]).includes(stage))
    return {
      matches: own.map(({ familyName, lowMoods: _, startedOn: __, ...row }) => ({
        ...row,
        familyName: locked(matchingProfiles.familyName, row.familyId, familyName),
      })),
      signals: strainSignals(live, terms, today),
    }
  }
}

const COUNT = sql`count(*)`
