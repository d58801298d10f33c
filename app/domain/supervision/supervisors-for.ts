import { and, asc, count, eq, exists, inArray, isNull, notExists, notInArray, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { accounts, matches, relations, volunteers } from '#db/schema/index.ts'
import { heldOn } from '../handover/index.ts'
import { openMatchStages } from '../matching/vocabulary.ts'
import { endedStages } from '../people/index.ts'

const supervised = alias(volunteers, 'supervised')

/**
 * Who may supervise a volunteer, by name, each with how many they have already: colleagues of the volunteer's
 * organisation whose work it is, and never somebody who is kept apart from a family the volunteer mentors.
 */
export function supervisorsFor(db: Reader, person: { id: string; organisationId: string }, on: Day) {
  const theirWork = db
    .select({ id: relations.id })
    .from(relations)
    .where(
      and(
        heldOn(on),
        inArray(relations.kind, ['supervises', 'coordinates']),
        or(isNull(relations.organisationId), eq(relations.organisationId, person.organisationId)),
      ),
    )
  const supervises = db
    .select({ id: supervised.id })
    .from(supervised)
    .where(
      and(eq(supervised.supervisorId, accounts.id), eq(supervised.organisationId, person.organisationId)),
    )
  const keptApart = db
    .select({ id: relations.id })
    .from(relations)
    .innerJoin(matches, eq(matches.familyId, relations.familyId))
    .where(
      and(
        heldOn(on),
        eq(relations.kind, 'excluded_from'),
        eq(matches.volunteerId, person.id),
        inArray(matches.stage, [...openMatchStages]),
      ),
    )
  return db
    .select({ accountId: accounts.id, displayName: accounts.displayName, has: count(volunteers.id) })
    .from(accounts)
    .leftJoin(
      volunteers,
      and(eq(volunteers.supervisorId, accounts.id), notInArray(volunteers.stage, [...endedStages])),
    )
    .where(
      and(
        eq(accounts.kind, 'staff'),
        isNull(accounts.disabledAt),
        or(exists(theirWork), exists(supervises)),
        notExists(keptApart),
      ),
    )
    .groupBy(accounts.id, accounts.displayName)
    .orderBy(asc(accounts.displayName), asc(accounts.id))
}
