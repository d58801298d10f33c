import { and, asc, eq, exists, gte, inArray, isNull, lte, notExists, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { accounts, matches, relations, volunteers } from '#db/schema/index.ts'
import { openMatchStages } from '../matching/vocabulary.ts'
import { endedStages } from '../people/index.ts'

const supervised = alias(volunteers, 'supervised')

/**
 * Who may supervise a volunteer, by name, each with how many they have already: colleagues of the volunteer's
 * organisation whose work it is, and never somebody who is kept apart from a family the volunteer mentors.
 */
export function supervisorsFor(db: Reader, person: { id: string; organisationId: string }, on: Day) {
  const holds = and(eq(relations.accountId, accounts.id), lte(relations.fromOn, on), stillOn(on))
  const theirWork = db
    .select({ id: relations.id })
    .from(relations)
    .where(
      and(
        holds,
        inArray(relations.kind, ['supervises', 'coordinates']),
        or(isNull(relations.organisationId), eq(relations.organisationId, person.organisationId)),
      ),
    )
  const supervises = db
    .select({ id: supervised.id })
    .from(supervised)
    .where(and(eq(supervised.supervisorId, accounts.id), eq(supervised.organisationId, person.organisationId)))
  const keptApart = db
    .select({ id: relations.id })
    .from(relations)
    .innerJoin(matches, eq(matches.familyId, relations.familyId))
    .where(
      and(
        holds,
        eq(relations.kind, 'excluded_from'),
        eq(matches.volunteerId, person.id),
        inArray(matches.stage, [...openMatchStages]),
      ),
    )
  const has = sql<number>`(select count(*) from ${volunteers} where ${volunteers.supervisorId} = ${accounts.id} and ${volunteers.stage} not in ${[...endedStages]})`
  return db
    .select({ accountId: accounts.id, displayName: accounts.displayName, has: has.mapWith(Number) })
    .from(accounts)
    .where(
      and(
        eq(accounts.kind, 'staff'),
        isNull(accounts.disabledAt),
        or(exists(theirWork), exists(supervises)),
        notExists(keptApart),
      ),
    )
    .orderBy(asc(accounts.displayName), asc(accounts.id))
}

const stillOn = (on: Day) => or(isNull(relations.toOn), gte(relations.toOn, on))
