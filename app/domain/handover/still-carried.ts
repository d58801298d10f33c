import { and, eq, inArray, notInArray, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { accounts, families, matches, matchingProfiles, nextActions, volunteers } from '#db/schema/index.ts'
import { openMatchStages } from '../matching/vocabulary.ts'
import { endedStages } from '../people/index.ts'
import { goneStages } from './carried-by.ts'
import type { CarriedKind } from './vocabulary.ts'

/** How much of each kind goes on and is looked after by an account of the question. Numbers alone, without reach. */
export function stillCarried(db: Reader): Record<CarriedKind, SQL<number>> {
  const number = (rows: SQL | { getSQL(): SQL }) => sql<number>`${rows}`.mapWith(Number)
  const all = { n: sql<number>`count(*)` }
  return {
    volunteer: number(
      db
        .select(all)
        .from(volunteers)
        .where(
          and(eq(volunteers.coordinatorId, accounts.id), notInArray(volunteers.stage, [...endedStages])),
        ),
    ),
    family: number(
      db
        .select(all)
        .from(matchingProfiles)
        .innerJoin(families, eq(families.id, matchingProfiles.id))
        .where(
          and(eq(matchingProfiles.coordinatorId, accounts.id), notInArray(families.stage, [...goneStages])),
        ),
    ),
    match: number(
      db
        .select(all)
        .from(matches)
        .where(and(eq(matches.coordinatorId, accounts.id), inArray(matches.stage, [...openMatchStages]))),
    ),
    action: number(
      db
        .select(all)
        .from(nextActions)
        .where(and(eq(nextActions.assigneeId, accounts.id), eq(nextActions.state, 'open'))),
    ),
  }
}
