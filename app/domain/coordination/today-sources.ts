import { eq, isNull, notInArray, or } from 'drizzle-orm'
import { coordinatorsOn } from '../handover/index.ts'
import type { TodayAsking } from './today-arm.ts'
import { callsDue } from './today-calls.ts'
import { concernsLive } from './today-concerns.ts'
import { familiesWaiting, requestsOfFamilies } from './today-families.ts'
import { gatesRunningOut } from './today-gates.ts'
import { matchesWaiting, pausesToEnd, visitsNotLogged, worries } from './today-matches.ts'
import { supervisionsDue } from './today-supervision.ts'
import { actionsDue, applicants, enquiries } from './today-volunteers.ts'
import type { whoseToday } from './vocabulary.ts'

/** Everything that waits within reach, laid together; each source leaves it only when the thing is done. */
export const everythingDue = (asking: TodayAsking) =>
  [
    ...worries(asking),
    requestsOfFamilies(asking),
    ...matchesWaiting(asking),
    visitsNotLogged(asking),
    pausesToEnd(asking),
    supervisionsDue(asking),
    ...concernsLive(asking),
    ...gatesRunningOut(asking),
    ...callsDue(asking),
    applicants(asking),
    enquiries(asking),
    actionsDue(asking),
  ]
    .reduce((all, source) => all.unionAll(source) as unknown as typeof all, familiesWaiting(asking))
    .as('due')

export type Due = ReturnType<typeof everythingDue>

/**
 * What is mine, with what nobody in particular looks after, or somebody who coordinates no more, so that nothing lies
 * between two people.
 */
export const whoseIs = (
  { db, actor, today }: Pick<TodayAsking, 'db' | 'actor' | 'today'>,
  due: Due,
  whose: (typeof whoseToday)[number],
) =>
  whose === 'mine'
    ? or(eq(due.whose, actor.accountId), isNull(due.whose), notInArray(due.whose, coordinatorsOn(db, today)))
    : undefined
