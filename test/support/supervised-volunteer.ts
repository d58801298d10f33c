import { eq } from 'drizzle-orm'
import { loadActor } from '#app/auth/load-actor.server.ts'
import type { MatchStage } from '#app/domain/matching/vocabulary.ts'
import { supervisions, volunteers } from '#db/schema/index.ts'
import { builders } from './builders.ts'
import type { World } from './world.ts'

type Builders = ReturnType<typeof builders>

/** A mentor in a match since the day given, with a supervisor; each actor as they are when they sign in. */
export async function aSupervisedVolunteer(
  w: World,
  {
    build = builders(w),
    stage = 'active',
    since = '2026-05-04',
    supervisorId,
  }: { build?: Builders; stage?: MatchStage; since?: string; supervisorId?: string } = {},
) {
  const place = { organisationId: (await build.organisation()).id, districtId: (await build.district()).id }
  const supervisor = supervisorId ?? (await build.account('Colin Tate')).id
  const volunteer = await build.volunteer({
    ...place,
    displayName: 'Leila Haddad',
    stage: 'approved',
    supervisorId: supervisor,
    emailAddress: 'leila@example.org',
  })
  const family = await build.family(place)
  const match = await build.match({
    familyId: family.id,
    volunteerId: volunteer.id,
    stage,
    proposedOn: since,
  })
  const account = await build.account('Leila Haddad', { kind: 'volunteer' })
  await build.relation(account.id, 'volunteers', { volunteerId: volunteer.id })
  return {
    volunteer,
    family,
    match,
    supervisor,
    account,
    supervises: () => loadActor(w.database.read, supervisor, w.today()),
    self: () => loadActor(w.database.read, account.id, w.today()),
    coordinator: w.actor('coordinator', {
      kind: 'coordinates',
      organisation: place.organisationId,
      district: place.districtId,
    }),
    sessions: () =>
      w.database.read.select().from(supervisions).where(eq(supervisions.volunteerId, volunteer.id)),
    person: async () =>
      (await w.database.read.select().from(volunteers).where(eq(volunteers.id, volunteer.id)))[0],
  }
}
