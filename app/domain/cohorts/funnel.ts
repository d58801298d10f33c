import { and, between, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { journeySteps, matches, volunteers } from '#db/schema/index.ts'
import type { VolunteerStage } from '../recruitment/vocabulary.ts'

/** The stages of the funnel, in their order. */
export const funnelSteps = [
  'enquired',
  'applied',
  'interviewed',
  'checks_in_progress',
  'training',
  'ready_for_panel',
  'counted',
  'matched',
] as const
export type FunnelStep = (typeof funnelSteps)[number]

/** How many people reached each stage. */
export type Funnel = Readonly<Record<FunnelStep, number>>

/** The stages that are steps of a volunteer's journey. */
const journeyStages = [
  'applied',
  'interviewed',
  'checks_in_progress',
  'training',
  'ready_for_panel',
] as const satisfies readonly VolunteerStage[]

/**
 * How many people reached each stage from one day to another, whenever they first got in touch: everybody, or those
 * of one organisation. One statement.
 */
export async function funnelIn(
  db: Reader,
  { from, to }: { from: Day; to: Day },
  organisationId?: string,
): Promise<Funnel> {
  const own = organisationId ? eq(volunteers.organisationId, organisationId) : undefined
  const rows = await db
    .select(step(sql.raw("'enquired'"), sql`count(*)`))
    .from(volunteers)
    .where(and(between(volunteers.enquiredOn, from, to), own))
    .unionAll(
      db
        .select(step(sql.raw("'counted'"), sql`count(*)`))
        .from(volunteers)
        .where(and(between(volunteers.recruitedAndTrainedOn, from, to), own)),
    )
    .unionAll(
      db
        .select(step(sql`${journeySteps.toStage}`, sql`count(distinct ${journeySteps.subjectId})`))
        .from(journeySteps)
        .innerJoin(volunteers, eq(volunteers.id, journeySteps.subjectId))
        .where(
          and(
            eq(journeySteps.subject, 'volunteer'),
            between(journeySteps.happenedOn, from, to),
            inArray(journeySteps.toStage, [...journeyStages]),
            own,
          ),
        )
        .groupBy(journeySteps.toStage),
    )
    .unionAll(
      db
        .select(step(sql.raw("'matched'"), sql`count(distinct ${matches.volunteerId})`))
        .from(journeySteps)
        .innerJoin(matches, eq(matches.id, journeySteps.subjectId))
        .where(
          and(
            eq(journeySteps.subject, 'match'),
            between(journeySteps.happenedOn, from, to),
            eq(journeySteps.toStage, 'trial'),
            organisationId ? eq(matches.organisationId, organisationId) : undefined,
          ),
        ),
    )
  const counts = new Map(rows.map(({ name, count }) => [name, count]))
  return Object.fromEntries(funnelSteps.map((name) => [name, counts.get(name) ?? 0])) as Funnel
}

const step = (name: SQL, count: SQL) => ({
  name: sql<FunnelStep>`${name}`,
  count: sql<number>`cast(${count} as integer)`.mapWith(Number),
})
