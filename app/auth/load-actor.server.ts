import { and, eq, gte, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import { visitingStages } from '#app/domain/matching/vocabulary.ts'
import { type Actor, actorWith, type Relation, type RelationKind } from '#app/kernel/actor.ts'
import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { families, matches, relations, volunteers } from '#db/schema/index.ts'

/**
 * Everything an account is to anybody on a day: the dated relations, and those that follow from the records,
 * so that a mentor whose match ends, or a key worker whose family moves on, loses the way in at once. One statement,
 * because every request begins with it.
 */
export async function loadActor(db: Reader, accountId: string, on: Day): Promise<Actor> {
  const granted = and(
    eq(relations.accountId, accountId),
    lte(relations.fromOn, on),
    or(isNull(relations.toOn), gte(relations.toOn, on)),
  )
  const none = sql<string | null>`null`
  const given = db
    .select({
      kind: sql<RelationKind>`${relations.kind}`,
      organisation: sql<string | null>`${relations.organisationId}`,
      district: sql<string | null>`${relations.districtId}`,
      family: sql<string | null>`${relations.familyId}`,
      volunteer: sql<string | null>`${relations.volunteerId}`,
      match: none,
    })
    .from(relations)
    .where(granted)
  const mentors = db
    .select({
      kind: following('mentors'),
      organisation: none,
      district: none,
      family: sql<string | null>`${matches.familyId}`,
      volunteer: sql<string | null>`${matches.volunteerId}`,
      match: sql<string | null>`${matches.id}`,
    })
    .from(matches)
    .innerJoin(relations, eq(relations.volunteerId, matches.volunteerId))
    .where(and(granted, eq(relations.kind, 'volunteers'), inArray(matches.stage, [...visitingStages])))
  const keyWorks = db
    .select({
      kind: following('key_works'),
      organisation: none,
      district: none,
      family: sql<string | null>`${families.id}`,
      volunteer: none,
      match: none,
    })
    .from(families)
    .where(eq(families.keyWorkerId, accountId))
  const supervises = db
    .select({
      kind: following('supervises'),
      organisation: none,
      district: none,
      family: none,
      volunteer: sql<string | null>`${volunteers.id}`,
      match: none,
    })
    .from(volunteers)
    .where(eq(volunteers.supervisorId, accountId))

  const rows = await given.unionAll(mentors).unionAll(keyWorks).unionAll(supervises)
  return actorWith(accountId, rows.map(relationOf), on)
}

/** The kind of a relation that follows from a record, written into the statement. */
const following = (kind: RelationKind): SQL<RelationKind> => sql<RelationKind>`cast(${kind} as text)`

type Row = { [Key in keyof Required<Relation>]: Key extends 'kind' ? RelationKind : string | null }

function relationOf({ kind, organisation, district, family, volunteer, match }: Row): Relation {
  return {
    kind,
    organisation,
    district,
    ...(family ? { family } : {}),
    ...(volunteer ? { volunteer } : {}),
    ...(match ? { match } : {}),
  }
}
