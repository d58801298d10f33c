import { and, eq, inArray, lte, type SQL, sql } from 'drizzle-orm'
import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { journeySteps, matches, supervisions, volunteers } from '#db/schema/index.ts'
import { inForceOn, type RuleVersion } from '../governance/index.ts'
import { defaultSupervisionTerms, type SupervisionTerms, supervisionStanding } from '../supervision/index.ts'
import { individualKinds } from '../supervision/vocabulary.ts'

/** Of the volunteers in a match, how many had been supervised within their term. */
export type InTime = { readonly of: number; readonly inTime: number }

/** The same on each of some days, for one organisation's matches and the district its volunteers live in. */
export type InTimeAt = {
  readonly organisationId: string
  readonly districtId: string
  readonly days: readonly InTime[]
}

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
  const counts = new Map<string, InTime>()
  for (const place of await supervisedOnDays(db, terms, [on], organisationId)) {
    const sum = plus(counts.get(place.organisationId), place.days[0])
    if (sum.of > 0) counts.set(place.organisationId, sum)
  }
  return counts
}

/** How supervision stood at the end of each of some days, place by place, in one statement. */
export async function supervisedOnDays(
  db: Reader,
  terms: readonly RuleVersion<SupervisionTerms>[],
  days: readonly Day[],
  organisationId?: string,
): Promise<InTimeAt[]> {
  const last = days.toSorted().at(-1)
  if (last === undefined) return []
  const rows = await db
    .select({
      organisationId: matches.organisationId,
      districtId: volunteers.districtId,
      firstMatchOn: sql<Day>`min(${journeySteps.happenedOn})`.mapWith(journeySteps.happenedOn),
      ...columnsOf(days),
    })
    .from(matches)
    .innerJoin(journeySteps, eq(journeySteps.subjectId, matches.id))
    .innerJoin(volunteers, eq(volunteers.id, matches.volunteerId))
    .where(
      and(
        eq(journeySteps.subject, 'match'),
        inArray(journeySteps.toStage, ['trial', 'active']),
        lte(journeySteps.happenedOn, last),
        organisationId ? eq(matches.organisationId, organisationId) : undefined,
      ),
    )
    .groupBy(matches.organisationId, matches.volunteerId, volunteers.districtId)
  const inForce = days.map((on) => inForceOn(terms, on) ?? defaultSupervisionTerms)
  const places = new Map<string, InTimeAt>()
  for (const { organisationId: theirs, districtId, firstMatchOn, ...rest } of rows) {
    const found: Readonly<Record<string, Day | null>> = rest
    const key = `${theirs} ${districtId}`
    const place = places.get(key) ?? { organisationId: theirs, districtId, days: days.map(() => NONE) }
    const counted = days.map((on, index) => {
      const [liveSince, supervisedOn] = [found[`live${index}`] ?? null, found[`held${index}`] ?? null]
      const facts = { firstMatchOn, liveSince, supervisedOn }
      const standing = supervisionStanding(facts, inForce[index] ?? defaultSupervisionTerms, on)
      if (!standing) return NONE
      return { of: 1, inTime: standing.state === 'on_course' || standing.state === 'due' ? 1 : 0 }
    })
    places.set(key, { ...place, days: place.days.map((sum, index) => plus(sum, counted[index])) })
  }
  return [...places.values()]
}

const NONE: InTime = { of: 0, inTime: 0 }
const plus = (one = NONE, other = NONE): InTime => ({
  of: one.of + other.of,
  inTime: one.inTime + other.inTime,
})

/** For each day, since when a volunteer's oldest match of that day had lived, and their last session by then. */
const columnsOf = (days: readonly Day[]) =>
  Object.fromEntries(
    days.flatMap((on, index) => [
      [`live${index}`, liveSince(on)],
      [`held${index}`, lastHeld(on)],
    ]),
  ) as Record<`live${number}` | `held${number}`, SQL<Day | null>>

const liveSince = (on: Day) =>
  sql<Day | null>`min(case when ${journeySteps.happenedOn} <= ${on} and (${matches.endedOn} is null or ${matches.endedOn} > ${on}) then ${journeySteps.happenedOn} end)`.mapWith(
    journeySteps.happenedOn,
  )

const lastHeld = (on: Day) =>
  sql<Day | null>`(select max(${supervisions.happensOn}) from ${supervisions} where ${and(
    eq(supervisions.volunteerId, matches.volunteerId),
    eq(supervisions.state, 'held'),
    inArray(supervisions.kind, [...individualKinds]),
    lte(supervisions.happensOn, on),
  )})`.mapWith(supervisions.happensOn)
