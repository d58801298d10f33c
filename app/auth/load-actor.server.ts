import { and, eq, gte, inArray, isNull, lte, or } from 'drizzle-orm'
import { visitingStages } from '#app/domain/matching/vocabulary.ts'
import { type Actor, actorWith, type Relation } from '#app/kernel/actor.ts'
import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { families, matches, relations, volunteers } from '#db/schema/index.ts'

/**
 * Everything an account is to anybody on a day: the dated relations, and those that follow from the records,
 * so that a mentor whose match ends, or a key worker whose family moves on, loses the way in at once.
 */
export async function loadActor(db: Reader, accountId: string, on: Day): Promise<Actor> {
  const granted = await db
    .select()
    .from(relations)
    .where(
      and(
        eq(relations.accountId, accountId),
        lte(relations.fromOn, on),
        or(isNull(relations.toOn), gte(relations.toOn, on)),
      ),
    )
  const held = granted.map(
    (row): Relation => ({
      kind: row.kind,
      organisation: row.organisationId,
      district: row.districtId,
      ...(row.familyId ? { family: row.familyId } : {}),
      ...(row.volunteerId ? { volunteer: row.volunteerId } : {}),
    }),
  )
  const asVolunteer = held.flatMap((relation) =>
    relation.kind === 'volunteers' ? (relation.volunteer ?? []) : [],
  )
  return actorWith(
    accountId,
    [
      ...held,
      ...(await mentoring(db, asVolunteer)),
      ...(await keyWorking(db, accountId)),
      ...(await supervising(db, accountId)),
    ],
    on,
  )
}

async function mentoring(db: Reader, volunteerIds: string[]): Promise<Relation[]> {
  if (volunteerIds.length === 0) return []
  const rows = await db
    .select({ match: matches.id, family: matches.familyId, volunteer: matches.volunteerId })
    .from(matches)
    .where(and(inArray(matches.volunteerId, volunteerIds), inArray(matches.stage, [...visitingStages])))
  return rows.map((row) => ({ kind: 'mentors', ...row }))
}

async function keyWorking(db: Reader, accountId: string): Promise<Relation[]> {
  const rows = await db
    .select({ family: families.id })
    .from(families)
    .where(eq(families.keyWorkerId, accountId))
  return rows.map((row) => ({ kind: 'key_works', ...row }))
}

async function supervising(db: Reader, accountId: string): Promise<Relation[]> {
  const rows = await db
    .select({ volunteer: volunteers.id })
    .from(volunteers)
    .where(eq(volunteers.supervisorId, accountId))
  return rows.map((row) => ({ kind: 'supervises', ...row }))
}
