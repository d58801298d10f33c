import { and, eq, inArray, type SQL } from 'drizzle-orm'
import { openMatchStages } from '#app/domain/matching/vocabulary.ts'
import { daysBetween } from '#app/kernel/day.ts'
import type { Asking, Reveals } from '#app/kernel/query.ts'
import { locked } from '#app/kernel/vault.ts'
import type { Reader } from '#db/client.ts'
import {
  accounts,
  districts,
  families,
  matches,
  matchingProfiles,
  organisations,
  outcodes,
} from '#db/schema/index.ts'
import { consentInForce } from './consent.ts'
import { consentsOf } from './consents-of.ts'
import { readNeed } from './stored-need.ts'

/** What a list of families shows of each. */
export const rowReveals = {
  familyId: 'T1',
  reference: 'T1',
  familyName: 'T2',
  place: 'T1',
  district: 'T1',
  organisation: 'T1',
  coordinator: 'T1',
  referredOn: 'T1',
  stage: 'T1',
  waitingSince: 'T1',
  daysWaiting: 'T1',
  languages: 'T3',
  shares: 'T1',
  matchStage: 'T1',
  matchId: 'T1',
} as const satisfies Reveals

type OpenMatch = { id: string; stage: (typeof openMatchStages)[number] }

/** So many families in an order. The languages are there only where the family's consent to share them holds. */
export async function familyRows(
  { db, open, today }: Asking,
  where: SQL | undefined,
  order: SQL[],
  howMany: number,
) {
  const profiles = await db
    .select({
      familyId: matchingProfiles.id,
      reference: families.reference,
      familyName: matchingProfiles.familyName,
      place: outcodes.place,
      district: districts.name,
      organisation: organisations.name,
      coordinator: accounts.displayName,
      referredOn: families.referredOn,
      stage: families.stage,
      waitingSince: matchingProfiles.waitingSince,
      need: matchingProfiles.need,
    })
    .from(matchingProfiles)
    .innerJoin(families, eq(families.id, matchingProfiles.id))
    .innerJoin(districts, eq(districts.id, matchingProfiles.districtId))
    .innerJoin(organisations, eq(organisations.id, matchingProfiles.organisationId))
    .leftJoin(accounts, eq(accounts.id, matchingProfiles.coordinatorId))
    .leftJoin(outcodes, eq(outcodes.id, matchingProfiles.outcode))
    .where(where)
    .orderBy(...order)
    .limit(howMany)
  const ids = profiles.map((profile) => profile.familyId)
  const [consents, matchOf] = await Promise.all([
    consentsOf(db, ids, 'sharing_for_mentoring'),
    furthestMatches(db, ids),
  ])
  const shares = (id: string) => consentInForce(consents.get(id) ?? [], 'sharing_for_mentoring', today)
  const sharing = profiles.filter(({ familyId }) => shares(familyId))
  const needs = await open(sharing.map(({ familyId, need }) => locked(matchingProfiles.need, familyId, need)))
  const languages = new Map(
    sharing.map(({ familyId }, index) => [familyId, readNeed(needs[index] ?? null).languages ?? null]),
  )

  return profiles.map(({ familyId, familyName, place, need: _need, ...row }) => ({
    ...row,
    familyId,
    familyName: locked(matchingProfiles.familyName, familyId, familyName),
    place: place ?? row.district,
    languages: languages.get(familyId) ?? null,
    daysWaiting: row.waitingSince ? daysBetween(row.waitingSince, today) : null,
    shares: shares(familyId),
    matchStage: matchOf.get(familyId)?.stage ?? null,
    matchId: matchOf.get(familyId)?.id ?? null,
  }))
}

/** The open match of each family that has come furthest. */
async function furthestMatches(db: Reader, familyIds: readonly string[]): Promise<Map<string, OpenMatch>> {
  const furthest = new Map<string, OpenMatch>()
  if (familyIds.length === 0) return furthest
  const rows = await db
    .select({ id: matches.id, familyId: matches.familyId, stage: matches.stage })
    .from(matches)
    .where(and(inArray(matches.familyId, [...familyIds]), inArray(matches.stage, [...openMatchStages])))
  for (const { familyId, id, stage } of rows) {
    const rank = (one: string | undefined) => (openMatchStages as readonly string[]).indexOf(one ?? '')
    if (rank(stage) > rank(furthest.get(familyId)?.stage))
      furthest.set(familyId, { id, stage: stage as OpenMatch['stage'] })
  }
  return furthest
}
