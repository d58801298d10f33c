import { and, eq } from 'drizzle-orm'
import { type Actor, held } from '#app/kernel/actor.ts'
import { type RecordKind, reach, standing } from '#app/kernel/records.ts'
import { Refused } from '#app/kernel/refusals.ts'
import type { Reader } from '#db/client.ts'
import { matchingProfile } from '../families/records.ts'
import { match } from '../matching/records.ts'
import { volunteer } from '../people/records.ts'
import { raisers } from './vocabulary.ts'

export type Pointed = {
  matchId?: string | undefined
  familyId?: string | undefined
  volunteerId?: string | undefined
}

/**
 * What a concern is raised on, as far as the raiser can reach it: a match, a family, a volunteer, or nothing but
 * their own place in the programme. Refuses with `not-found` what is not theirs to know of.
 */
export async function whatItTouches(db: Reader, actor: Actor, given: Pointed) {
  const pointed: Pointed =
    given.matchId || given.familyId || given.volunteerId ? given : { familyId: ownFamily(actor) }
  if (pointed.matchId) {
    const { row, raisedAs } = await find(db, match, actor, pointed.matchId)
    const { familyId, volunteerId, organisationId, districtId } =
      row as (typeof match)['table']['$inferSelect']
    return { matchId: pointed.matchId, familyId, volunteerId, organisationId, districtId, raisedAs }
  }
  if (pointed.familyId) {
    const { row, raisedAs } = await find(db, matchingProfile, actor, pointed.familyId)
    const { organisationId, districtId } = row as (typeof matchingProfile)['table']['$inferSelect']
    return {
      matchId: null,
      familyId: pointed.familyId,
      volunteerId: null,
      organisationId,
      districtId,
      raisedAs,
    }
  }
  if (pointed.volunteerId) {
    const { row, raisedAs } = await find(db, volunteer, actor, pointed.volunteerId)
    const { organisationId, districtId } = row as (typeof volunteer)['table']['$inferSelect']
    return {
      matchId: null,
      familyId: null,
      volunteerId: pointed.volunteerId,
      organisationId,
      districtId,
      raisedAs,
    }
  }
  const raisedAs = raisers.find((kind) => held(actor, kind).length > 0)
  if (!raisedAs) throw new Refused('forbidden', 'Your account cannot do this.')
  const [own] = held(actor, raisedAs)
  return {
    matchId: null,
    familyId: null,
    volunteerId: null,
    organisationId: own?.organisation ?? null,
    districtId: own?.district ?? null,
    raisedAs,
  }
}

/** A member of a family who points at nothing speaks of their own. */
const ownFamily = (actor: Actor) => held(actor, 'belongs_to')[0]?.family

async function find(db: Reader, record: RecordKind, actor: Actor, id: string) {
  const [row] = await db
    .select()
    .from(record.table)
    .where(and(eq(record.table.id, id), reach(record, actor, raisers)))
  const ways = row ? standing(record, actor, row as Record<string, unknown>) : []
  const raisedAs = raisers.find((kind) => ways.includes(kind))
  if (!row || !raisedAs) throw new Refused('not-found', 'There is no such page.')
  return { row: row as Record<string, unknown>, raisedAs }
}
