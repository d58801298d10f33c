import { and, count, eq, inArray, ne, type SQL } from 'drizzle-orm'
import { storedOffers } from '#app/domain/people/index.ts'
import type { VolunteerStage } from '#app/domain/recruitment/vocabulary.ts'
import { readiness, type VettingFile, vettingFiles } from '#app/domain/vetting/index.ts'
import type { Day } from '#app/kernel/day.ts'
import type { Asking } from '#app/kernel/query.ts'
import type { Reader } from '#db/client.ts'
import { matches, outcodes, volunteers } from '#db/schema/index.ts'
import { clearedFor } from './cleared-for.ts'
import { markOf } from './need-of.ts'
import { type MentorOffer, noConnections, unaskedMentor } from './profiles.ts'
import { openMatchStages } from './vocabulary.ts'

/** A volunteer whom a panel has approved: what they offer, and how a screen names them. */
export type Offered = {
  readonly offer: MentorOffer
  readonly name: string
  readonly reference: string
  readonly place: string | null
  readonly organisationId: string
  readonly districtId: string
}

/** Stages in which a panel's approval stands; those who are not visiting just now come with the reason. */
const approvedStages = [
  'approved',
  'approved_with_restrictions',
  'on_break',
  'suspended',
] as const satisfies readonly VolunteerStage[]

type Loading = Pick<Asking, 'db' | 'open'> & {
  readonly on: Day
  /** A match that does not count against the places of its own mentor. */
  readonly exceptMatch?: string
}

/**
 * The offers of all approved volunteers within a limit, as they stand on a day. Everything is read in bulk:
 * a thousand volunteers take a handful of questions to the database.
 */
export async function loadOffers(loading: Loading, within: SQL | undefined): Promise<Offered[]> {
  const { db, on } = loading
  const people = await peopleWithin(db, within)
  const ids = people.map(({ id }) => id)
  // One after the other: in a transaction they share one connection.
  const files = await vettingFiles(db, people)
  const answers = await storedOffers(loading, ids)
  const taken = await openMatches(loading, within)
  return people.map(
    ({ id, name, reference, place, latitude, longitude, outcode, role, stage, ...person }) => ({
      name,
      reference,
      place,
      organisationId: person.organisationId,
      districtId: person.districtId,
      offer: {
        ...(answers.get(id) ?? unaskedMentor),
        id,
        place:
          outcode !== null && latitude !== null && longitude !== null
            ? { outcode, lat: latitude, lon: longitude }
            : null,
        notAvailable: whyNot(stage, files.get(id), on),
        stoodDown: stage === 'suspended',
        // Which limits a panel set is not on record: that there are some is a question.
        restrictions: stage === 'approved_with_restrictions' ? null : [],
        clearedFor: clearedFor(role),
        openMatches: taken.get(id) ?? 0,
        onProbation: false,
        connections: { ...noConnections, household: [markOf(id)] },
      },
    }),
  )
}

function peopleWithin(db: Reader, within: SQL | undefined) {
  return db
    .select({
      id: volunteers.id,
      name: volunteers.displayName,
      reference: volunteers.reference,
      role: volunteers.role,
      stage: volunteers.stage,
      overseasNeeded: volunteers.overseasNeeded,
      organisationId: volunteers.organisationId,
      districtId: volunteers.districtId,
      outcode: volunteers.outcode,
      place: outcodes.place,
      latitude: outcodes.latitude,
      longitude: outcodes.longitude,
    })
    .from(volunteers)
    .leftJoin(outcodes, eq(outcodes.id, volunteers.outcode))
    .where(and(inArray(volunteers.stage, [...approvedStages]), within))
}

/** How many matches take up a place of each volunteer. */
async function openMatches(
  { db, exceptMatch }: Loading,
  within: SQL | undefined,
): Promise<Map<string, number>> {
  const rows = await db
    .select({ volunteerId: matches.volunteerId, open: count() })
    .from(matches)
    .innerJoin(volunteers, eq(volunteers.id, matches.volunteerId))
    .where(
      and(
        inArray(matches.stage, [...openMatchStages]),
        within,
        exceptMatch ? ne(matches.id, exceptMatch) : undefined,
      ),
    )
    .groupBy(matches.volunteerId)
  return new Map(rows.map(({ volunteerId, open }) => [volunteerId, open]))
}

function whyNot(stage: VolunteerStage, file: VettingFile | undefined, on: Day): string[] {
  const ready = file ? readiness(file, on) : null
  const gaps = ready === null || ready.ready ? [] : ready.because.map(({ says }) => says)
  return stage === 'on_break' ? ['On a break.', ...gaps] : gaps
}
