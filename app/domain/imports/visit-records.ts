import { and, asc, eq, inArray, or } from 'drizzle-orm'
import type { Day } from '#app/kernel/day.ts'
import { families, matches, visits, volunteers } from '#db/schema/index.ts'
import type { MatchStage } from '../matching/vocabulary.ts'
import { identitiesOf } from './identity.ts'
import { inParts } from './judged-row.ts'
import { type Judging, markOf } from './judging.ts'
import { subjectsOfMarks } from './marks.ts'
import type { FamilyRecord } from './vocabulary.ts'

/** The volunteers of the organisation by how a file names them, in lower case: e-mail address or reference. */
export async function volunteersNamed(
  { db, organisationId, blind }: Judging,
  names: readonly string[],
): Promise<Map<string, string>> {
  const keyOf = (name: string) => (name.includes('@') ? blind('volunteers.email', name) : name.toUpperCase())
  const nameAt = new Map(names.map((name) => [keyOf(name), name.toLowerCase()]))
  const ids = new Map<string, string>()
  for (const keys of inParts([...nameAt.keys()])) {
    const rows = await db
      .select({ id: volunteers.id, reference: volunteers.reference, index: volunteers.emailIndex })
      .from(volunteers)
      .where(
        and(
          eq(volunteers.organisationId, organisationId),
          or(inArray(volunteers.emailIndex, keys), inArray(volunteers.reference, keys)),
        ),
      )
    for (const { id, reference, index } of rows)
      for (const name of [nameAt.get(index ?? ''), nameAt.get(reference)]) if (name) ids.set(name, id)
  }
  return ids
}

/** The families by how a file names them, in lower case. The reference of the file they came in goes before ours. */
export async function familiesNamed(
  judging: Judging,
  names: readonly string[],
): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const references of inParts(names.map((name) => name.toUpperCase()))) {
    const rows = await judging.db
      .select({ id: families.id, reference: families.reference })
      .from(families)
      .where(
        and(eq(families.organisationId, judging.organisationId), inArray(families.reference, references)),
      )
    for (const { id, reference } of rows) ids.set(reference.toLowerCase(), id)
  }
  const nameAt = new Map(names.map((name) => [markOf(judging, fingerprintOf(name)), name.toLowerCase()]))
  const imported = await subjectsOfMarks(judging, 'families', [...nameAt.keys()])
  for (const [mark, id] of imported) ids.set(nameAt.get(mark) ?? '', id)
  return ids
}

const fingerprintOf = (reference: string) => identitiesOf('families', { reference } as FamilyRecord)[0]

/** A match as far as it says which visits can be its own. */
export type MatchOnRecord = {
  readonly id: string
  readonly districtId: string
  readonly hasBegun: boolean
  readonly from: Day
  readonly to: Day | null
}

export const pairKey = (volunteerId: string, familyId: string) => `${volunteerId} ${familyId}`

/** Stages in which volunteer and family have not met. */
const beforeTheFirstVisit: readonly MatchStage[] = [
  'proposed',
  'mentor_accepted',
  'family_accepted',
  'abandoned_before_start',
]

/** The matches of each pair, by its key, in the order in which they were proposed. */
export async function matchesOf(
  { db }: Judging,
  volunteerIds: readonly string[],
): Promise<Map<string, MatchOnRecord[]>> {
  const pairs = new Map<string, MatchOnRecord[]>()
  for (const ids of inParts([...new Set(volunteerIds)])) {
    const rows = await db
      .select()
      .from(matches)
      .where(inArray(matches.volunteerId, ids))
      .orderBy(asc(matches.proposedOn), asc(matches.id))
    for (const { id, districtId, stage, volunteerId, familyId, proposedOn, endedOn } of rows) {
      const key = pairKey(volunteerId, familyId)
      const hasBegun = !beforeTheFirstVisit.includes(stage)
      const match = { id, districtId, hasBegun, from: proposedOn, to: endedOn }
      pairs.set(key, [...(pairs.get(key) ?? []), match])
    }
  }
  return pairs
}

/** A visit that is on record already. */
export type EarlierVisit = {
  readonly id: string
  readonly matchId: string
  readonly familyId: string
  readonly volunteerId: string
  readonly on: Day
  readonly startedAt: string | null
  readonly minutes: number
}

/** The visits of some matches, found by their id, and by match and day. */
export async function visitsOf({ db }: Judging, of: readonly MatchOnRecord[]) {
  const byId = new Map<string, EarlierVisit>()
  const byDay = new Map<string, EarlierVisit[]>()
  const keyOf = (matchId: string, on: Day) => `${matchId} ${on}`
  for (const ids of inParts(of.map(({ id }) => id))) {
    const rows = await db.select(visitColumns).from(visits).where(inArray(visits.matchId, ids))
    for (const visit of rows) {
      byId.set(visit.id, visit)
      const key = keyOf(visit.matchId, visit.on)
      byDay.set(key, [...(byDay.get(key) ?? []), visit])
    }
  }
  return { byId, onDay: (matchId: string, on: Day) => byDay.get(keyOf(matchId, on)) ?? [] }
}

const visitColumns = {
  id: visits.id,
  matchId: visits.matchId,
  familyId: visits.familyId,
  volunteerId: visits.volunteerId,
  on: visits.happenedOn,
  startedAt: visits.startedAt,
  minutes: visits.minutes,
}
