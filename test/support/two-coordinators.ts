import { builders } from './builders.ts'
import type { World } from './world.ts'

/** A match of one place with Ellen as its coordinator, and Maryam who coordinates there too; each as they sign in. */
export async function twoCoordinators(w: World) {
  const build = builders(w)
  const district = await build.district({ name: 'Tendring' })
  const place = { organisationId: (await build.organisation()).id, districtId: district.id }
  const coordinates = {
    kind: 'coordinates',
    organisation: place.organisationId,
    district: place.districtId,
  } as const
  const colleague = async (name: string) => {
    const { id } = await build.account(name)
    await build.relation(id, 'coordinates', place)
    return id
  }
  const ellen = await colleague('Ellen Marsh')
  const maryam = await colleague('Maryam Siddiqui')
  const volunteer = await build.volunteer({ ...place, displayName: 'Leila Haddad', coordinatorId: ellen })
  const family = await build.family(place)
  const match = await build.match({
    familyId: family.id,
    volunteerId: volunteer.id,
    stage: 'active',
    coordinatorId: ellen,
  })
  return {
    build,
    place,
    ellen,
    maryam,
    volunteer,
    family,
    match,
    asEllen: w.actor(ellen, coordinates),
    asMaryam: w.actor(maryam, coordinates),
    manager: w.actor('manager', { kind: 'manages' }),
  }
}
