import { and, eq, inArray, notInArray, type SQL, sql } from 'drizzle-orm'
import type { Actor, RelationKind } from '#app/kernel/actor.ts'
import { reach } from '#app/kernel/records.ts'
import type { Reader } from '#db/client.ts'
import { families, handovers, matches, matchingProfiles, nextActions, volunteers } from '#db/schema/index.ts'
import { nextAction } from '../coordination/records.ts'
import { matchingProfile } from '../families/records.ts'
import { match } from '../matching/records.ts'
import { openMatchStages } from '../matching/vocabulary.ts'
import { endedStages, volunteer } from '../people/index.ts'
import type { CarriedKind } from './vocabulary.ts'

/** One record that somebody looks after, with what decides who else may. */
export type Carried = {
  kind: CarriedKind
  id: string
  version: number
  organisationId: string
  districtId: string
  familyId: string | null
  /** Who looked after it before, where it was handed on. */
  cameFrom: string | null
}

/** Who may hand over what: a manager everything, a coordinator their own. */
export const handOverKinds = ['coordinates', 'manages'] as const satisfies readonly RelationKind[]

/** Stages of families that are no longer with the service. */
export const goneStages = ['closed', 'signposted'] as const

/**
 * Everything that goes on and that an account looks after, within the actor's reach: volunteers on the way or in post,
 * families with the service, open matches, open next actions. What has ended stays with whoever saw it end.
 */
export async function carriedBy(db: Reader, actor: Actor, accountId: string): Promise<Carried[]> {
  const none = sql<string | null>`cast(null as text)`
  const cameFrom = (kind: CarriedKind, recordId: SQL) =>
    sql<
      string | null
    >`(select ${handovers.formerId} from ${handovers} where ${handovers.recordId} = ${recordId} and ${handovers.task} = ${kind} order by ${handovers.recordedAt} desc, ${handovers.id} desc limit 1)`
  const people = db
    .select({
      kind: named('volunteer'),
      cameFrom: cameFrom('volunteer', sql`${volunteers.id}`),
      id: sql<string>`${volunteers.id}`,
      version: sql<number>`${volunteers.version}`.mapWith(Number),
      organisationId: sql<string>`${volunteers.organisationId}`,
      districtId: sql<string>`${volunteers.districtId}`,
      familyId: none,
    })
    .from(volunteers)
    .where(
      and(
        eq(volunteers.coordinatorId, accountId),
        notInArray(volunteers.stage, [...endedStages]),
        reach(volunteer, actor, handOverKinds),
      ),
    )
  const profiles = db
    .select({
      kind: named('family'),
      cameFrom: cameFrom('family', sql`${matchingProfiles.id}`),
      id: sql<string>`${matchingProfiles.id}`,
      version: sql<number>`${matchingProfiles.version}`.mapWith(Number),
      organisationId: sql<string>`${matchingProfiles.organisationId}`,
      districtId: sql<string>`${matchingProfiles.districtId}`,
      familyId: sql<string | null>`${matchingProfiles.id}`,
    })
    .from(matchingProfiles)
    .innerJoin(families, eq(families.id, matchingProfiles.id))
    .where(
      and(
        eq(matchingProfiles.coordinatorId, accountId),
        notInArray(families.stage, [...goneStages]),
        reach(matchingProfile, actor, handOverKinds),
      ),
    )
  const pairs = db
    .select({
      kind: named('match'),
      cameFrom: cameFrom('match', sql`${matches.id}`),
      id: sql<string>`${matches.id}`,
      version: sql<number>`${matches.version}`.mapWith(Number),
      organisationId: sql<string>`${matches.organisationId}`,
      districtId: sql<string>`${matches.districtId}`,
      familyId: sql<string | null>`${matches.familyId}`,
    })
    .from(matches)
    .where(
      and(
        eq(matches.coordinatorId, accountId),
        inArray(matches.stage, [...openMatchStages]),
        reach(match, actor, handOverKinds),
      ),
    )
  const actions = db
    .select({
      kind: named('action'),
      cameFrom: cameFrom('action', sql`${nextActions.id}`),
      id: sql<string>`${nextActions.id}`,
      version: sql<number>`${nextActions.version}`.mapWith(Number),
      organisationId: sql<string>`${nextActions.organisationId}`,
      districtId: sql<string>`${nextActions.districtId}`,
      familyId: sql<string | null>`${nextActions.familyId}`,
    })
    .from(nextActions)
    .where(
      and(
        eq(nextActions.assigneeId, accountId),
        eq(nextActions.state, 'open'),
        reach(nextAction, actor, handOverKinds),
      ),
    )
  return people.unionAll(profiles).unionAll(pairs).unionAll(actions)
}

/** The kind of a row, written into the statement. */
const named = (kind: CarriedKind): SQL<CarriedKind> => sql<CarriedKind>`cast(${kind} as text)`
