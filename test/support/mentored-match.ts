import { eq } from 'drizzle-orm'
import { loadActor } from '#app/auth/load-actor.server.ts'
import type { MatchStage } from '#app/domain/matching/vocabulary.ts'
import { matches } from '#db/schema/index.ts'
import { builders } from './builders.ts'
import type { World } from './world.ts'

type Builders = ReturnType<typeof builders>

/** A match since October with everybody in it, each as they are when they sign in. */
export async function aMentoredMatch(
  w: World,
  {
    stage = 'active',
    build = builders(w),
    firstNames,
  }: { stage?: MatchStage; build?: Builders; firstNames?: string } = {},
) {
  const place = { organisationId: (await build.organisation()).id, districtId: (await build.district()).id }
  const volunteer = await build.volunteer(place)
  const family = await build.family({ ...place, ...(firstNames ? { firstNames } : {}) })
  const match = await build.match({
    familyId: family.id,
    volunteerId: volunteer.id,
    stage,
    proposedOn: '2026-10-01',
  })
  const account = await build.account('Leila Haddad', { kind: 'volunteer' })
  await build.relation(account.id, 'volunteers', { volunteerId: volunteer.id })
  return {
    match,
    family,
    account,
    /** The mentor, with the relations that hold now. */
    mentor: () => loadActor(w.database.read, account.id, w.today()),
    coordinator: w.actor('coordinator', {
      kind: 'coordinates',
      organisation: place.organisationId,
      district: place.districtId,
    }),
    /** Puts the match at another stage without its journey. */
    moveTo: (next: MatchStage) =>
      w.database.write((tx) => tx.update(matches).set({ stage: next }).where(eq(matches.id, match.id))),
  }
}
