import { and, asc, eq, type SQL } from 'drizzle-orm'
import type { Asking } from '#app/kernel/query.ts'
import { reach } from '#app/kernel/records.ts'
import { locked } from '#app/kernel/vault.ts'
import { families, familyRequests, matches, matchingProfiles, volunteers } from '#db/schema/index.ts'
import { familyRequest } from './records.ts'

/**
 * What families ask for and still wait for, within reach of a coordinator, longest wait first: one statement.
 *
 * @param limit one match alone; all when left out
 * @param most how many at most
 */
export async function openRequests({ db, actor }: Pick<Asking, 'db' | 'actor'>, most: number, limit?: SQL) {
  const rows = await db
    .select({
      familyRequestId: familyRequests.id,
      familyId: familyRequests.familyId,
      matchId: familyRequests.matchId,
      kind: familyRequests.kind,
      askedAt: familyRequests.askedAt,
      version: familyRequests.version,
      familyReference: families.reference,
      familyName: matchingProfiles.familyName,
      mentor: volunteers.displayName,
    })
    .from(familyRequests)
    .innerJoin(families, eq(families.id, familyRequests.familyId))
    .innerJoin(matchingProfiles, eq(matchingProfiles.id, familyRequests.familyId))
    .innerJoin(matches, eq(matches.id, familyRequests.matchId))
    .innerJoin(volunteers, eq(volunteers.id, matches.volunteerId))
    .where(and(eq(familyRequests.stage, 'open'), reach(familyRequest, actor, ['coordinates']), limit))
    .orderBy(asc(familyRequests.askedAt), asc(familyRequests.id))
    .limit(most)
  return rows.map((row) => ({
    ...row,
    familyName: locked(matchingProfiles.familyName, row.familyId, row.familyName),
  }))
}
