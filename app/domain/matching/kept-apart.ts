import { and, eq, gte, inArray, isNotNull, isNull, lte, or } from 'drizzle-orm'
import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { relations } from '#db/schema/index.ts'

/** The volunteers who must never meet a family or learn of it: an exclusion names them, or the account they sign in with. */
export async function keptApart(db: Reader, familyId: string, on: Day): Promise<string[]> {
  const inForce = and(lte(relations.fromOn, on), or(isNull(relations.toOn), gte(relations.toOn, on)))
  const exclusions = await db
    .select({ accountId: relations.accountId, volunteerId: relations.volunteerId })
    .from(relations)
    .where(and(eq(relations.familyId, familyId), eq(relations.kind, 'excluded_from'), inForce))
  if (exclusions.length === 0) return []
  const accounts = await db
    .select({ volunteerId: relations.volunteerId })
    .from(relations)
    .where(
      and(
        inArray(
          relations.accountId,
          exclusions.map(({ accountId }) => accountId),
        ),
        eq(relations.kind, 'volunteers'),
        isNotNull(relations.volunteerId),
      ),
    )
  return [...exclusions, ...accounts].flatMap(({ volunteerId }) => volunteerId ?? [])
}
