import { and, eq, inArray, type SQL } from 'drizzle-orm'
import { openMatchesOf, openOffers } from '#app/domain/people/index.ts'
import type { VolunteerStage } from '#app/domain/recruitment/vocabulary.ts'
import { readiness, type VettingFile, vettingFiles } from '#app/domain/vetting/index.ts'
import type { Day } from '#app/kernel/day.ts'
import type { Asking } from '#app/kernel/query.ts'
import { mentorOffers, outcodes, volunteers } from '#db/schema/index.ts'
import { clearedFor } from './cleared-for.ts'
import { markOf } from './need-of.ts'
import { type MentorOffer, noConnections, unaskedMentor } from './profiles.ts'

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
  /** What the role asks, where it was read before. */
  readonly requirements?: VettingFile['requirements']
}

/**
 * The offers of all approved volunteers within a limit, as they stand on a day. Everything is read in bulk:
 * a thousand volunteers take a handful of questions to the database.
 */
export async function loadOffers(loading: Loading, within: SQL | undefined): Promise<Offered[]> {
  const { db, on } = loading
  const people = await peopleWithin(loading, within)
  // One after the other: in a transaction they share one connection.
  const files = await vettingFiles(db, people, {
    requirements: loading.requirements,
    among: withinApproved(within),
  })
  const answers = await openOffers(loading.open, people)
  return people.map(
    ({ id, name, reference, place, latitude, longitude, outcode, role, stage, openMatches, ...person }) => ({
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
        openMatches,
        onProbation: false,
        connections: { ...noConnections, household: [markOf(id)] },
      },
    }),
  )
}

const withinApproved = (within: SQL | undefined) =>
  and(inArray(volunteers.stage, [...approvedStages]), within)

function peopleWithin({ db, exceptMatch }: Loading, within: SQL | undefined) {
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
      offer: mentorOffers.offer,
      openMatches: openMatchesOf(db, exceptMatch),
    })
    .from(volunteers)
    .leftJoin(outcodes, eq(outcodes.id, volunteers.outcode))
    .leftJoin(mentorOffers, eq(mentorOffers.id, volunteers.id))
    .where(withinApproved(within))
}

function whyNot(stage: VolunteerStage, file: VettingFile | undefined, on: Day): string[] {
  const ready = file ? readiness(file, on) : null
  const gaps = ready === null || ready.ready ? [] : ready.because.map(({ says }) => says)
  return stage === 'on_break' ? ['On a break.', ...gaps] : gaps
}
