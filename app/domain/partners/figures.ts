import { and, between, eq, gt, isNotNull, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { journeySteps, matches, serviceSpells, visits, volunteers } from '#db/schema/index.ts'
import { supervisedInTime } from '../cohorts/index.ts'
import { underWayOn } from '../matching/index.ts'
import type { Calendar } from './calendar.ts'
import { type Figures, measures, type ReasonToLeave } from './vocabulary.ts'

/** The days a return is about; the last is today while the quarter runs. */
export type Span = { readonly from: Day; readonly to: Day }

/** The days of a quarter that have come. */
export const spanUpTo = ({ from, to }: Span, today: Day): Span => ({ from, to: to < today ? to : today })

/**
 * Counts every measure of a quarter from the records, for one organisation or for each, in two statements.
 *
 * @returns by the id of the organisation; one of which nothing is recorded is missing: see `noFigures`
 */
export async function figuresFromRecords(
  db: Reader,
  { from, to }: Span,
  { supervisionTerms }: Pick<Calendar, 'supervisionTerms'>,
  organisationId?: string,
): Promise<Map<string, Figures>> {
  const byOrganisation = new Map<string, Figures>()
  for (const { organisation, measure, detail, count, more } of await counted(
    db,
    { from, to },
    organisationId,
  )) {
    const figures = byOrganisation.get(organisation) ?? noFigures
    const added = { ...figures, [measure]: figures[measure] + count }
    if (measure === 'visits') added.minutes += more
    if (measure === 'left')
      added.leftBecause = { ...figures.leftBecause, [(detail || 'not_said') as ReasonToLeave]: count }
    byOrganisation.set(organisation, added)
  }
  for (const [organisation, { inTime }] of await supervisedInTime(db, supervisionTerms, to, organisationId))
    byOrganisation.set(organisation, {
      ...(byOrganisation.get(organisation) ?? noFigures),
      supervised: inTime,
    })
  return byOrganisation
}

/** The figures where nothing is recorded. */
export const noFigures: Figures = {
  ...(Object.fromEntries(measures.map((measure) => [measure, 0])) as Record<(typeof measures)[number], 0>),
  leftBecause: {},
}

function counted(db: Reader, { from, to }: Span, organisationId?: string) {
  const own = (column: SQLiteColumn) => (organisationId ? eq(column, organisationId) : undefined)
  const ofVolunteers = (measure: Counted, when: SQL | undefined) =>
    db
      .select(row(measure, volunteers.organisationId, sql`count(*)`))
      .from(volunteers)
      .where(and(when, own(volunteers.organisationId)))
      .groupBy(volunteers.organisationId)
  const onLastDay = (measure: Counted, kind: 'in_post' | 'in_date') =>
    db
      .select(row(measure, volunteers.organisationId, sql`count(*)`))
      .from(serviceSpells)
      .innerJoin(volunteers, eq(volunteers.id, serviceSpells.volunteerId))
      .where(and(eq(serviceSpells.kind, kind), holdsOn(to), own(volunteers.organisationId)))
      .groupBy(volunteers.organisationId)

  return ofVolunteers('enquiries', between(volunteers.enquiredOn, from, to))
    .unionAll(ofVolunteers('recruited_and_trained', between(volunteers.recruitedAndTrainedOn, from, to)))
    .unionAll(
      db
        .select(row('left', volunteers.organisationId, sql`count(*)`, volunteers.leftBecause))
        .from(volunteers)
        .where(
          and(
            between(volunteers.leftOn, from, to),
            isNotNull(volunteers.recruitedAndTrainedOn),
            own(volunteers.organisationId),
          ),
        )
        .groupBy(volunteers.organisationId, volunteers.leftBecause),
    )
    .unionAll(
      db
        .select(row('applications', volunteers.organisationId, sql`count(distinct ${volunteers.id})`))
        .from(journeySteps)
        .innerJoin(volunteers, eq(volunteers.id, journeySteps.subjectId))
        .where(
          and(
            eq(journeySteps.subject, 'volunteer'),
            eq(journeySteps.toStage, 'applied'),
            between(journeySteps.happenedOn, from, to),
            own(volunteers.organisationId),
          ),
        )
        .groupBy(volunteers.organisationId),
    )
    .unionAll(onLastDay('in_post', 'in_post'))
    .unionAll(onLastDay('checks_in_date', 'in_date'))
    .unionAll(
      db
        .select(row('matched', matches.organisationId, sql`count(distinct ${matches.volunteerId})`))
        .from(matches)
        .innerJoin(journeySteps, eq(journeySteps.subjectId, matches.id))
        .where(and(underWayOn(to), own(matches.organisationId)))
        .groupBy(matches.organisationId),
    )
    .unionAll(
      db
        .select({
          ...row('visits', matches.organisationId, sql`count(*)`),
          more: asNumber(sql`sum(${visits.minutes})`),
        })
        .from(visits)
        .innerJoin(matches, eq(matches.id, visits.matchId))
        .where(and(between(visits.happenedOn, from, to), own(matches.organisationId)))
        .groupBy(matches.organisationId),
    )
}

/** Whether a spell of service held on a day. */
export const holdsOn = (on: Day) =>
  and(lte(serviceSpells.fromOn, on), or(isNull(serviceSpells.untilOn), gt(serviceSpells.untilOn, on)))

/** `minutes` comes along with `visits`; supervision has a rule of its own. */
type Counted = Exclude<(typeof measures)[number], 'minutes' | 'supervised'>

function row(measure: Counted, organisation: SQLiteColumn, count: SQL, detail?: SQLiteColumn) {
  return {
    measure: sql<Counted>`${sql.raw(`'${measure}'`)}`,
    organisation: sql<string>`${organisation}`,
    detail: sql<string>`${detail ? sql`coalesce(${detail}, '')` : sql.raw("''")}`,
    count: asNumber(count),
    more: asNumber(sql.raw('0') as SQL),
  }
}

const asNumber = (count: SQL) => sql<number>`cast(${count} as integer)`.mapWith(Number)
