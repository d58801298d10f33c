import { and, eq, gte, isNull, lte, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { matchingProfiles, outcodes, relations } from '#db/schema/index.ts'

const own = alias(relations, 'own')

/**
 * Where a family lives, as far as matching may know it, and the volunteers who must never meet it or learn of it: an
 * exclusion that holds on the day names them, or the account they sign in with.
 */
export async function surroundingsOf(db: Reader, familyId: string, on: Day) {
  const inForce = and(lte(relations.fromOn, on), or(isNull(relations.toOn), gte(relations.toOn, on)))
  const rows = await db
    .select({ outcode: outcodes, volunteerId: relations.volunteerId, signsInAs: own.volunteerId })
    .from(matchingProfiles)
    .leftJoin(outcodes, eq(outcodes.id, matchingProfiles.outcode))
    .leftJoin(
      relations,
      and(eq(relations.familyId, matchingProfiles.id), eq(relations.kind, 'excluded_from'), inForce),
    )
    .leftJoin(own, and(eq(own.accountId, relations.accountId), eq(own.kind, 'volunteers')))
    .where(eq(matchingProfiles.id, familyId))
  const outcode = rows[0]?.outcode
  return {
    place: outcode ? { outcode: outcode.id, lat: outcode.latitude, lon: outcode.longitude } : null,
    keptApart: rows.flatMap(({ volunteerId, signsInAs }) => [volunteerId ?? [], signsInAs ?? []].flat()),
  }
}
