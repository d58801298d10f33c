import { and, desc, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { consentInForce, consentsOf } from '#app/domain/families/index.ts'
import { held } from '#app/kernel/actor.ts'
import { id } from '#app/kernel/inputs.ts'
import { type Asking, defineQuery } from '#app/kernel/query.ts'
import { locked } from '#app/kernel/vault.ts'
import { families, matches, matchingProfiles, volunteers } from '#db/schema/index.ts'
import { openMatchStages } from '../matching/vocabulary.ts'
import { staffAround } from './staff-around.ts'
import { dutyLineOn } from './terms-on.ts'
import { whatItTouches } from './what-it-touches.ts'

/**
 * What the form for a concern needs: whom to telephone first, what it is raised on, a volunteer's own matches to
 * choose from, and the members of staff it could be about.
 */
export const toRaise = defineQuery({
  name: 'safeguarding.to-raise',
  action: 'safeguarding.raise',
  on: null,
  input: z.object({ match: id.optional(), family: id.optional(), volunteer: id.optional() }),
  reveals: { line: 'T1', today: 'T1', subject: 'T2', ownMatches: 'T2', staff: 'T2' },
  async run({ db, actor, input, today }) {
    const touched = await whatItTouches(db, actor, {
      matchId: input.match,
      familyId: input.family,
      volunteerId: input.volunteer,
    })
    const pointedAt = touched.matchId ?? touched.familyId ?? touched.volunteerId
    const own = pointedAt ? [] : await matchesOf(db, held(actor, 'volunteers'), today)
    return {
      line: await dutyLineOn(db, today),
      today,
      subject: pointedAt ? await subjectOf(db, touched) : null,
      ownMatches: own,
      staff: await staffAround(db, today, {
        matchIds: [touched.matchId ?? [], own.map(({ matchId }) => matchId)].flat(),
        familyIds: [
          touched.familyId ?? [],
          held(actor, 'belongs_to').flatMap(({ family }) => family ?? []),
        ].flat(),
        volunteerIds: [touched.volunteerId ?? []].flat(),
      }),
    }
  },
})

/** The stages in which a volunteer may know who the family is: it has chosen them. */
const MET = openMatchStages.filter((stage) => stage !== 'proposed' && stage !== 'mentor_accepted')

type Subject = { matchId: string | null; familyId: string | null; volunteerId: string | null }

/** What it is raised on, by readable references: the raiser came from its page and knows who that is. */
async function subjectOf(db: Asking['db'], { matchId, familyId, volunteerId }: Subject) {
  const [found] = matchId
    ? await db.select({ reference: matches.reference }).from(matches).where(eq(matches.id, matchId))
    : familyId
      ? await db.select({ reference: families.reference }).from(families).where(eq(families.id, familyId))
      : await db
          .select({ reference: volunteers.displayName })
          .from(volunteers)
          .where(eq(volunteers.id, volunteerId ?? ''))
  return { matchId, familyId: matchId ? null : familyId, volunteerId: matchId ? null : volunteerId, ...found }
}

/** A volunteer's open matches in which they have been chosen, each by the family's first names while these are shared. */
async function matchesOf(db: Asking['db'], own: ReturnType<typeof held>, today: string) {
  const volunteerIds = own.flatMap(({ volunteer }) => volunteer ?? [])
  if (volunteerIds.length === 0) return []
  const rows = await db
    .select({
      matchId: matches.id,
      reference: matches.reference,
      familyId: matches.familyId,
      firstNames: matchingProfiles.firstNames,
    })
    .from(matches)
    .innerJoin(matchingProfiles, eq(matchingProfiles.id, matches.familyId))
    .where(and(inArray(matches.volunteerId, volunteerIds), inArray(matches.stage, MET)))
    .orderBy(desc(matches.id))
  const consents = await consentsOf(
    db,
    rows.map(({ familyId }) => familyId),
  )
  return rows.map(({ matchId, reference, familyId, firstNames }) => ({
    matchId,
    reference,
    firstNames: consentInForce(consents.get(familyId) ?? [], 'sharing_for_mentoring', today)
      ? locked(matchingProfiles.firstNames, familyId, firstNames)
      : null,
  }))
}
