import { and, eq, inArray, isNotNull, lte, type SQL, sql } from 'drizzle-orm'
import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { journeySteps, matches, matchingProfiles } from '#db/schema/index.ts'
import type { FamilyStage } from '../families/vocabulary.ts'
import { underWayOn } from '../matching/index.ts'

/** Where a match belongs: the organisation that looks after it, and the family's district. */
type AtPlace = { readonly organisationId: string; readonly districtId: string }

/** How many families had a mentor at the end of a day, and how many of them had left the programme by then. */
export type FamiliesOn = { readonly withMentor: number; readonly continuing: number }

/** Families with a mentor at the end of each of some days, by the place of the match; one statement. */
export async function familiesWithMentor(
  db: Reader,
  days: readonly Day[],
): Promise<(AtPlace & { readonly days: readonly FamiliesOn[] })[]> {
  const last = days.toSorted().at(-1)
  if (last === undefined) return []
  const stages = db
    .select({ familyId: sql<string>`${journeySteps.subjectId}`.as('of_family'), ...steppedUpTo(days) })
    .from(journeySteps)
    .where(and(eq(journeySteps.subject, 'family'), lte(journeySteps.happenedOn, last)))
    .groupBy(journeySteps.subjectId)
    .as('stages')
  // One row for each family first: to count distinct families of so many kinds at once takes three times as long.
  const mentored = db
    .select({
      organisationId: matches.organisationId,
      districtId: matches.districtId,
      familyId: matches.familyId,
      ...mentoredOn(days),
    })
    .from(matches)
    .innerJoin(journeySteps, eq(journeySteps.subjectId, matches.id))
    .where(
      and(
        eq(journeySteps.subject, 'match'),
        inArray(journeySteps.toStage, ['trial', 'active']),
        lte(journeySteps.happenedOn, last),
      ),
    )
    .groupBy(matches.organisationId, matches.districtId, matches.familyId)
    .as('mentored')
  const rows = await db
    .select({
      organisationId: mentored.organisationId,
      districtId: mentored.districtId,
      ...columnsOf(days),
    })
    .from(mentored)
    .leftJoin(stages, eq(stages.familyId, mentored.familyId))
    .groupBy(mentored.organisationId, mentored.districtId)
  return rows.map(({ organisationId, districtId, ...rest }) => {
    const counts: Readonly<Record<string, number>> = rest
    return {
      organisationId,
      districtId,
      days: days.map((_, index) => ({
        withMentor: Number(counts[`all${index}`] ?? 0),
        continuing: Number(counts[`after${index}`] ?? 0),
      })),
    }
  })
}

/** The stage of a family whose support goes on after the programme. */
const AFTER = 'continuing' satisfies FamilyStage

/** For each day, when a family last left the programme with support going on, and when it last stepped elsewhere. */
const steppedUpTo = (days: readonly Day[]) =>
  Object.fromEntries(
    days.flatMap((on, index) => [
      [`on${index}`, lastStep(sql`= ${AFTER}`, on).as(`on${index}`)],
      [`off${index}`, lastStep(sql`<> ${AFTER}`, on).as(`off${index}`)],
    ]),
  ) as Record<string, SQL.Aliased<Day | null>>

const lastStep = (stage: SQL, on: Day) =>
  sql<Day | null>`max(case when ${journeySteps.toStage} ${stage} and ${journeySteps.happenedOn} <= ${on} then ${journeySteps.happenedOn} end)`

/** For each day, 1 where a family had a mentor at its end. */
const mentoredOn = (days: readonly Day[]) =>
  Object.fromEntries(
    days.map((on, index) => [
      `had${index}`,
      sql<number>`max(case when ${underWayOn(on)} then 1 else 0 end)`.as(`had${index}`),
    ]),
  ) as Record<string, SQL.Aliased<number>>

const columnsOf = (days: readonly Day[]) =>
  Object.fromEntries(
    days.flatMap((_, index) => {
      const had = sql.raw(`mentored.had${index}`)
      return [
        [`all${index}`, sql<number>`sum(${had})`.mapWith(Number)],
        [
          `after${index}`,
          sql<number>`sum(case when ${isAfter(index)} then ${had} else 0 end)`.mapWith(Number),
        ],
      ]
    }),
  ) as Record<`all${number}` | `after${number}`, SQL<number>>

const isAfter = (day: number) =>
  sql.raw(`stages.on${day} is not null and (stages.off${day} is null or stages.on${day} >= stages.off${day})`)

/** How many families wait for a mentor now, by the organisation that looks for one and their district; one statement. */
export const familiesWaiting = (db: Reader): Promise<(AtPlace & { readonly waiting: number })[]> =>
  db
    .select({
      organisationId: matchingProfiles.organisationId,
      districtId: matchingProfiles.districtId,
      waiting: sql<number>`cast(count(*) as integer)`.mapWith(Number),
    })
    .from(matchingProfiles)
    .where(isNotNull(matchingProfiles.waitingSince))
    .groupBy(matchingProfiles.organisationId, matchingProfiles.districtId)
