import { and, between, eq, inArray, isNotNull, notInArray, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Day } from '#app/kernel/day.ts'
import { cursor, day, id } from '#app/kernel/inputs.ts'
import { keyset } from '#app/kernel/keyset.ts'
import { defineList } from '#app/kernel/query.ts'
import type { Reader } from '#db/client.ts'
import { journeySteps, matches, serviceSpells, visits, volunteers } from '#db/schema/index.ts'
import { underWayOn } from '../matching/index.ts'
import type { VisitMedium } from '../mentoring/vocabulary.ts'
import type { LeavingReason } from '../recruitment/vocabulary.ts'
import { quarterBeginning, returnCalendar } from './calendar.ts'
import { holdsOn, type Span, spanUpTo } from './figures.ts'
import { organisation } from './records.ts'
import { type Measure, measures } from './vocabulary.ts'

const PAGE = 50

const earliestVisits = keyset('rising', [visits.happenedOn, 'day'], [visits.id, 'text'])

/**
 * The people or visits behind one number of a return, oldest first. A visit is told by its day, its length and its
 * mentor; the family is nobody's evidence. For checks in date it lists who was in post and out
 * of date; for supervision, everybody who was in a match.
 */
export const returnEvidence = defineList({
  name: 'partners.return-evidence',
  action: 'partners.open-return-evidence',
  on: organisation,
  input: z.object({ organisationId: id, quarter: day, measure: z.enum(measures), cursor }),
  reveals: {
    id: 'T1',
    volunteerId: 'T1',
    reference: 'T1',
    displayName: 'T2',
    day: 'T1',
    reason: 'T1',
    minutes: 'T1',
    medium: 'T1',
  },
  async run({ db, organisation: own, input, today }) {
    const quarter = quarterBeginning(input.quarter, await returnCalendar(db), today)
    const span = spanUpTo(quarter, today)
    const { measure } = input
    const found =
      measure === 'visits' || measure === 'minutes'
        ? await visitsBehind(db, own.id, span, input.cursor)
        : await peopleBehind(db, own.id, measure, span, input.cursor)
    return earliestVisits.cut(found, PAGE, (row) => [row.day, row.id])
  },
})

type Behind = {
  id: string
  volunteerId: string
  reference: string
  displayName: string
  day: Day
  /** Why somebody left; null where it was not said or nobody left. */
  reason: LeavingReason | null
  minutes: number | null
  medium: VisitMedium | null
}

async function visitsBehind(
  db: Reader,
  organisationId: string,
  { from, to }: Span,
  cursor?: string,
): Promise<Behind[]> {
  return db
    .select({
      id: visits.id,
      volunteerId: volunteers.id,
      reference: volunteers.reference,
      displayName: volunteers.displayName,
      day: visits.happenedOn,
      reason: sql<null>`null`,
      minutes: visits.minutes,
      medium: visits.medium,
    })
    .from(visits)
    .innerJoin(matches, eq(matches.id, visits.matchId))
    .innerJoin(volunteers, eq(volunteers.id, visits.volunteerId))
    .where(
      and(
        eq(matches.organisationId, organisationId),
        between(visits.happenedOn, from, to),
        earliestVisits.after(cursor),
      ),
    )
    .orderBy(...earliestVisits.order)
    .limit(PAGE + 1)
}

async function peopleBehind(
  db: Reader,
  organisationId: string,
  measure: Exclude<Measure, 'visits' | 'minutes'>,
  span: Span,
  cursor?: string,
): Promise<Behind[]> {
  const day = dayOf[measure]
  const pages = keyset('rising', [day, 'day'], [volunteers.id, 'text'])
  const rows = await db
    .select({
      id: volunteers.id,
      volunteerId: volunteers.id,
      reference: volunteers.reference,
      displayName: volunteers.displayName,
      day,
      reason: volunteers.leftBecause,
    })
    .from(volunteers)
    .where(
      and(
        eq(volunteers.organisationId, organisationId),
        behind(db, measure, organisationId, span),
        pages.after(cursor),
      ),
    )
    .orderBy(...pages.order)
    .limit(PAGE + 1)
  return rows.map((row) => ({
    ...row,
    day: row.day ?? '',
    reason: measure === 'left' ? row.reason : null,
    minutes: null,
    medium: null,
  }))
}

/** Which of their days a person is listed by. */
const dayOf = {
  enquiries: volunteers.enquiredOn,
  applications: volunteers.enquiredOn,
  recruited_and_trained: volunteers.recruitedAndTrainedOn,
  left: volunteers.leftOn,
  in_post: volunteers.recruitedAndTrainedOn,
  matched: volunteers.recruitedAndTrainedOn,
  supervised: volunteers.recruitedAndTrainedOn,
  checks_in_date: volunteers.recruitedAndTrainedOn,
} as const

function behind(
  db: Reader,
  measure: Exclude<Measure, 'visits' | 'minutes'>,
  organisationId: string,
  { from, to }: Span,
): SQL | undefined {
  const spell = (kind: 'in_post' | 'in_date') =>
    db
      .select({ id: serviceSpells.volunteerId })
      .from(serviceSpells)
      .where(and(eq(serviceSpells.kind, kind), holdsOn(to)))
  switch (measure) {
    case 'enquiries':
      return between(volunteers.enquiredOn, from, to)
    case 'recruited_and_trained':
      return between(volunteers.recruitedAndTrainedOn, from, to)
    case 'left':
      return and(between(volunteers.leftOn, from, to), isNotNull(volunteers.recruitedAndTrainedOn))
    case 'in_post':
      return inArray(volunteers.id, spell('in_post'))
    case 'checks_in_date':
      return and(inArray(volunteers.id, spell('in_post')), notInArray(volunteers.id, spell('in_date')))
    case 'applications':
      return inArray(
        volunteers.id,
        db
          .select({ id: journeySteps.subjectId })
          .from(journeySteps)
          .where(
            and(
              eq(journeySteps.subject, 'volunteer'),
              eq(journeySteps.toStage, 'applied'),
              between(journeySteps.happenedOn, from, to),
            ),
          ),
      )
    case 'matched':
    case 'supervised':
      return inArray(
        volunteers.id,
        db
          .select({ id: matches.volunteerId })
          .from(matches)
          .innerJoin(journeySteps, eq(journeySteps.subjectId, matches.id))
          .where(and(eq(matches.organisationId, organisationId), underWayOn(to))),
      )
  }
}
