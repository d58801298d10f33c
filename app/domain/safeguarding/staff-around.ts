import { and, eq, gte, inArray, isNull, lte, or } from 'drizzle-orm'
import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { accounts, families, matches, relations, volunteers } from '#db/schema/index.ts'

export type Touched = { matchIds: string[]; familyIds: string[]; volunteerIds: string[] }

/**
 * The members of staff whom a concern could be about, from where the raiser stands: the safeguarding leads, and those
 * who coordinate, supervise or work with the match, the family or the volunteer.
 */
export async function staffAround(
  db: Reader,
  on: Day,
  { matchIds, familyIds, volunteerIds }: Touched,
): Promise<{ id: string; name: string }[]> {
  const leads = await db
    .selectDistinct({ id: relations.accountId })
    .from(relations)
    .where(
      and(
        eq(relations.kind, 'safeguards'),
        lte(relations.fromOn, on),
        or(isNull(relations.toOn), gte(relations.toOn, on)),
      ),
    )
  const ofMatches = await db
    .select({
      coordinator: matches.coordinatorId,
      professional: matches.professionalId,
      supervisor: volunteers.supervisorId,
      ownCoordinator: volunteers.coordinatorId,
      keyWorker: families.keyWorkerId,
    })
    .from(matches)
    .innerJoin(volunteers, eq(volunteers.id, matches.volunteerId))
    .innerJoin(families, eq(families.id, matches.familyId))
    .where(
      or(
        inArray(matches.id, matchIds),
        inArray(matches.familyId, familyIds),
        inArray(matches.volunteerId, volunteerIds),
      ),
    )
  const ids = [...leads.map(({ id }) => id), ...ofMatches.flatMap((match) => Object.values(match))].filter(
    (id) => id !== null,
  )
  if (ids.length === 0) return []
  return db
    .select({ id: accounts.id, name: accounts.displayName })
    .from(accounts)
    .where(inArray(accounts.id, [...new Set(ids)]))
    .orderBy(accounts.displayName, accounts.id)
}
