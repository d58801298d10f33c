import { and, eq, inArray, type SQL } from 'drizzle-orm'
import type { Asking } from '#app/kernel/query.ts'
import { reach } from '#app/kernel/records.ts'
import { type Locked, locked } from '#app/kernel/vault.ts'
import { districts, families, matches, matchingProfiles, volunteers } from '#db/schema/index.ts'
import { matchingProfile } from '../families/records.ts'
import type { FamilyStage } from '../families/vocabulary.ts'
import { match } from '../matching/records.ts'
import { type MatchStage, openMatchStages } from '../matching/vocabulary.ts'
import { volunteer } from '../people/records.ts'
import type { VolunteerStage } from '../recruitment/vocabulary.ts'

/** One line of an answer: who or what it is, where it stands, and the match it is in. */
export type Found = {
  volunteerId: string | null
  familyId: string | null
  /** The open match of the person or family that has come furthest, or the match itself. */
  matchId: string | null
  reference: string
  name: string | Locked
  firstNames: Locked | null
  district: string
  matchReference: string | null
  matchStage: MatchStage | null
  /** Who is at the other end of the match. */
  companion: string | Locked | null
  /** How many open matches there are besides. */
  otherMatches: number
} & (
  | { kind: 'volunteer'; stage: VolunteerStage }
  | { kind: 'family'; stage: FamilyStage }
  | { kind: 'match'; stage: MatchStage }
)

/** The volunteers within reach of whom this is true. */
export async function foundVolunteers(asking: Asking, isThis: SQL): Promise<Found[]> {
  const { db, actor, kinds } = asking
  const rows = await db
    .select({
      id: volunteers.id,
      reference: volunteers.reference,
      name: volunteers.displayName,
      stage: volunteers.stage,
      district: districts.name,
    })
    .from(volunteers)
    .innerJoin(districts, eq(districts.id, volunteers.districtId))
    .where(and(isThis, reach(volunteer, actor, kinds)))
  const ids = rows.map(({ id }) => id)
  const matchOf = furthest(await openMatches(asking, inArray(matches.volunteerId, ids)), 'volunteerId')
  return rows.map(({ id, ...row }) => ({
    ...row,
    ...inMatch(matchOf.get(id), ({ familyName }) => familyName),
    kind: 'volunteer',
    volunteerId: id,
    familyId: null,
    firstNames: null,
  }))
}

/** The families within reach of which this is true; nothing comes from the family file but the stage. */
export async function foundFamilies(asking: Asking, isThis: SQL): Promise<Found[]> {
  const { db, actor, kinds } = asking
  const rows = await db
    .select({
      id: matchingProfiles.id,
      reference: families.reference,
      familyName: matchingProfiles.familyName,
      firstNames: matchingProfiles.firstNames,
      stage: families.stage,
      district: districts.name,
    })
    .from(matchingProfiles)
    .innerJoin(families, eq(families.id, matchingProfiles.id))
    .innerJoin(districts, eq(districts.id, matchingProfiles.districtId))
    .where(and(isThis, reach(matchingProfile, actor, kinds)))
  const ids = rows.map(({ id }) => id)
  const matchOf = furthest(await openMatches(asking, inArray(matches.familyId, ids)), 'familyId')
  return rows.map(({ id, familyName, firstNames, ...row }) => ({
    ...row,
    ...inMatch(matchOf.get(id), ({ volunteer: mentor }) => mentor),
    kind: 'family',
    familyId: id,
    volunteerId: null,
    name: locked(matchingProfiles.familyName, id, familyName),
    firstNames: locked(matchingProfiles.firstNames, id, firstNames),
  }))
}

/** The matches within reach of which this is true, ended ones too. */
export async function foundMatches(asking: Asking, isThis: SQL): Promise<Found[]> {
  const rows = await matchRows(asking, isThis)
  return rows.map((row) => ({
    kind: 'match',
    volunteerId: row.volunteerId,
    familyId: row.familyId,
    matchId: row.matchId,
    reference: row.reference,
    name: row.volunteer,
    firstNames: null,
    stage: row.stage,
    district: row.district,
    matchReference: null,
    matchStage: null,
    companion: row.familyName,
    otherMatches: 0,
  }))
}

type MatchRow = Awaited<ReturnType<typeof matchRows>>[number]

async function matchRows({ db, actor, kinds }: Asking, isThis: SQL | undefined) {
  const rows = await db
    .select({
      matchId: matches.id,
      reference: matches.reference,
      stage: matches.stage,
      volunteerId: matches.volunteerId,
      familyId: matches.familyId,
      volunteer: volunteers.displayName,
      familyName: matchingProfiles.familyName,
      district: districts.name,
    })
    .from(matches)
    .innerJoin(volunteers, eq(volunteers.id, matches.volunteerId))
    .innerJoin(matchingProfiles, eq(matchingProfiles.id, matches.familyId))
    .innerJoin(districts, eq(districts.id, matches.districtId))
    .where(and(isThis, reach(match, actor, kinds)))
  return rows.map((row) => ({
    ...row,
    familyName: locked(matchingProfiles.familyName, row.familyId, row.familyName),
  }))
}

const openMatches = (asking: Asking, isThis: SQL) =>
  matchRows(asking, and(isThis, inArray(matches.stage, [...openMatchStages])))

/** For each person or family the open match that has come furthest, and how many others there are. */
function furthest(rows: readonly MatchRow[], side: 'volunteerId' | 'familyId') {
  const rank = ({ stage }: MatchRow) => (openMatchStages as readonly string[]).indexOf(stage)
  const found = new Map<string, { best: MatchRow; others: number }>()
  for (const row of rows) {
    const known = found.get(row[side])
    const best = known && rank(known.best) >= rank(row) ? known.best : row
    found.set(row[side], { best, others: known ? known.others + 1 : 0 })
  }
  return found
}

function inMatch(
  found: { best: MatchRow; others: number } | undefined,
  companion: (row: MatchRow) => string | Locked,
) {
  return {
    matchId: found?.best.matchId ?? null,
    matchReference: found?.best.reference ?? null,
    matchStage: found?.best.stage ?? null,
    companion: found ? companion(found.best) : null,
    otherMatches: found?.others ?? 0,
  }
}
