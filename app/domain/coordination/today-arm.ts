import { eq, isNull, notInArray, or, type SQL, sql } from 'drizzle-orm'
import type { Asking } from '#app/kernel/query.ts'
import { daysLater, dayText } from '#db/days.ts'
import { coordinatorsOn } from '../handover/index.ts'
import type { TodayRules } from './terms.ts'
import { type TodayGroup, type TodayKind, todayKinds, type whoseToday } from './vocabulary.ts'

/** What every source of Today is given. */
export type TodayAsking = Pick<Asking, 'db' | 'actor' | 'kinds' | 'today'> &
  TodayRules & { whose: (typeof whoseToday)[number] }

/**
 * What is mine, with what nobody in particular looks after, or somebody who coordinates no more, so that nothing lies
 * between two people. A source that groups is told so by itself, because the database asks only after grouping.
 *
 * @param coordinator the column that says who looks after it
 */
export const whoseIs = (
  { db, actor, today, whose }: Pick<TodayAsking, 'db' | 'actor' | 'today' | 'whose'>,
  coordinator: SQL,
): SQL | undefined =>
  whose === 'mine'
    ? or(
        eq(coordinator, actor.accountId),
        isNull(coordinator),
        notInArray(coordinator, coordinatorsOn(db, today)),
      )
    : undefined

/** Risk to a person comes first; everything else by how long it is past its term. */
export const RISK = 0
export const LATE = 1

type Due = {
  /** The id of the thing that waits. */
  id: SQL
  kind: TodayKind
  weight?: SQL | number
  /** The day it is counted from, and after how many days, or by which day, it is due. */
  since: SQL
  term: number | { dueOn: SQL }
  /** The coordinator whose it is; null while it is nobody's in particular. */
  whose: SQL
  volunteerId?: SQL
  familyId?: SQL
  matchId?: SQL
  actionId?: SQL
}

const none = sql`cast(null as text)`
const text = (value: string) => sql`cast(${value} as text)`

/** The columns of one source, the same for all, so that they can be laid together and sorted by the database. */
export const dueColumns = ({ id, kind, weight = LATE, since, term, whose, ...about }: Due) => ({
  key: sql<string>`${text(`${kind}_`)} || ${id}`.as('due_key'),
  kind: sql<TodayKind>`${text(kind)}`.as('due_kind'),
  group: sql<TodayGroup>`${text(todayKinds[kind])}`.as('due_group'),
  weight: sql<number>`cast(${weight} as integer)`.as('due_weight'),
  since: dayText(since).as('due_since'),
  dueOn: sql<string>`${typeof term === 'number' ? daysLater(since, term) : term.dueOn}`.as('due_day'),
  whose: sql<string | null>`${whose}`.as('due_whose'),
  volunteerId: sql<string | null>`${about.volunteerId ?? none}`.as('about_volunteer'),
  familyId: sql<string | null>`${about.familyId ?? none}`.as('about_family'),
  matchId: sql<string | null>`${about.matchId ?? none}`.as('about_match'),
  actionId: sql<string | null>`${about.actionId ?? none}`.as('about_action'),
})
