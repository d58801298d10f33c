import type { TodayAsking } from './today-arm.ts'
import { callsDue } from './today-calls.ts'
import { concernsLive } from './today-concerns.ts'
import { familiesWaiting, requestsOfFamilies } from './today-families.ts'
import { gatesRunningOut } from './today-gates.ts'
import { matchesWaiting, pausesToEnd, visitsNotLogged, worries } from './today-matches.ts'
import { supervisionsDue } from './today-supervision.ts'
import { actionsDue, applicants, enquiries } from './today-volunteers.ts'

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
