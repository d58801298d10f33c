import { and, asc, count, eq, exists, gte, inArray, isNull, lte, notExists, or } from 'drizzle-orm'
import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { accounts, matches, relations } from '#db/schema/index.ts'
import { openMatchStages } from '../matching/vocabulary.ts'

/** Where a record is, and the family it is about where it is about one. */
export type Place = { organisationId: string; districtId: string; familyId: string | null }

/**
 * Who may coordinate a record on a day, by name, each with how many open matches they look after: colleagues who hold
 * the role where the record is, never somebody who has left, and never somebody kept apart from its family.
 */
export function coordinatorsFor(db: Reader, place: Place, on: Day) {
  const holds = heldOn(on)
  const theirWork = db
    .select({ id: relations.id })
    .from(relations)
    .where(
      and(
        holds,
        eq(relations.kind, 'coordinates'),
        or(isNull(relations.organisationId), eq(relations.organisationId, place.organisationId)),
        or(isNull(relations.districtId), eq(relations.districtId, place.districtId)),
      ),
    )
  return db
    .select({ accountId: accounts.id, name: accounts.displayName, openMatches: count(matches.id) })
    .from(accounts)
    .leftJoin(
      matches,
      and(eq(matches.coordinatorId, accounts.id), inArray(matches.stage, [...openMatchStages])),
    )
    .where(
      and(
        eq(accounts.kind, 'staff'),
        isNull(accounts.disabledAt),
        exists(theirWork),
        place.familyId ? notExists(keptApartFrom(db, [place.familyId], on)) : undefined,
      ),
    )
    .groupBy(accounts.id, accounts.displayName)
    .orderBy(asc(accounts.displayName), asc(accounts.id))
}

/** The ids of everybody who coordinates anywhere on a day and has not left. */
export const coordinatorsOn = (db: Reader, on: Day) =>
  db
    .select({ id: accounts.id })
    .from(accounts)
    .innerJoin(relations, and(heldOn(on), eq(relations.kind, 'coordinates')))
    .where(isNull(accounts.disabledAt))

/** That an account holds a relation on a day. */
export const heldOn = (on: Day) =>
  and(
    eq(relations.accountId, accounts.id),
    lte(relations.fromOn, on),
    or(isNull(relations.toOn), gte(relations.toOn, on)),
  )

/** That an account is kept apart from one of these families. */
export const keptApartFrom = (db: Reader, familyIds: readonly string[], on: Day) =>
  db
    .select({ id: relations.id })
    .from(relations)
    .where(and(heldOn(on), eq(relations.kind, 'excluded_from'), inArray(relations.familyId, [...familyIds])))
