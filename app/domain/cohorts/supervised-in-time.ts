import { and, eq, inArray, lte, sql } from 'drizzle-orm'
import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { journeySteps, matches, supervisions } from '#db/schema/index.ts'
import { inForceOn, type RuleVersion } from '../governance/index.ts'
import { defaultSupervisionTerms, type SupervisionTerms, supervisionStanding } from '../supervision/index.ts'
import { individualKinds } from '../supervision/vocabulary.ts'

/** Of the volunteers in a match, how many had been supervised within their term. */
export type InTime = { readonly of: number; readonly inTime: number }

/**
 * How supervision stood at the end of a day for everybody in a match that had begun by then, by the one rule of
 * supervision and the terms of that day. By the id of the match's organisation.
 */
export async function supervisedInTime(
  db: Reader,
  terms: readonly RuleVersion<SupervisionTerms>[],
  on: Day,
  organisationId?: string,
): Promise<Map<string, InTime>> {
  const live = sql`${matches.endedOn} is null or ${matches.endedOn} > ${on}`
  const liveSince = sql<Day | null>`min(case when ${live} then ${journeySteps.happenedOn} end)`
  const lastHeld = sql<Day | null>`(select max(${supervisions.happensOn}) from ${supervisions} where ${and(
    eq(supervisions.volunteerId, matches.volunteerId),
    eq(supervisions.state, 'held'),
    inArray(supervisions.kind, [...individualKinds]),
    lte(supervisions.happensOn, on),
  )})`
  const rows = await db
    .select({
      organisationId: matches.organisationId,
      firstMatchOn: sql<Day>`min(${journeySteps.happenedOn})`.mapWith(journeySteps.happenedOn),
      liveSince: liveSince.mapWith(journeySteps.happenedOn),
      supervisedOn: lastHeld.mapWith(supervisions.happensOn),
    })
    .from(matches)
    .innerJoin(journeySteps, eq(journeySteps.subjectId, matches.id))
    .where(
      and(
        eq(journeySteps.subject, 'match'),
        inArray(journeySteps.toStage, ['trial', 'active']),
        lte(journeySteps.happenedOn, on),
        organisationId ? eq(matches.organisationId, organisationId) : undefined,
      ),
    )
    .groupBy(matches.organisationId, matches.volunteerId)
  const inForce = inForceOn(terms, on) ?? defaultSupervisionTerms
  const counts = new Map<string, InTime>()
  for (const { organisationId: theirs, ...facts } of rows) {
    const standing = supervisionStanding(facts, inForce, on)
    if (!standing) continue
    const { of, inTime } = counts.get(theirs) ?? { of: 0, inTime: 0 }
    const isInTime = standing.state === 'on_course' || standing.state === 'due'
    counts.set(theirs, { of: of + 1, inTime: inTime + (isInTime ? 1 : 0) })
  }
  return counts
}
