import { builders } from '#test/support/builders.ts'
import type { World } from '#test/support/world.ts'
import type { Example, ExampleOf } from './example.ts'

/** A volunteer and a family in a match, and everybody who may look for them. */
async function aPairToFind(w: World) {
  const build = builders(w)
  const organisation = await build.organisation()
  const district = await build.district()
  const place = { organisationId: organisation.id, districtId: district.id }
  const volunteer = await build.volunteer({ ...place, displayName: 'Kwame Mensah', stage: 'approved' })
  const family = await build.family({ ...place, familyName: 'Nowak', firstNames: 'Anna' })
  const match = await build.match({ familyId: family.id, volunteerId: volunteer.id, stage: 'active' })
  const related: Example['related'] = {
    coordinates: { kind: 'coordinates', organisation: organisation.id, district: district.id },
    key_works: { kind: 'key_works', family: family.id },
    supervises: { kind: 'supervises', volunteer: volunteer.id },
    manages: { kind: 'manages' },
    safeguards: { kind: 'safeguards' },
  }
  return { volunteer, family, match, related }
}

export const findingExamples = {
  'finding.find': async (w) => {
    const { match, related } = await aPairToFind(w)
    return { input: { q: match.reference }, related }
  },
  'finding.who-is-called': async (w) => ({ input: { q: 'Nowak' }, related: (await aPairToFind(w)).related }),
} satisfies Record<string, ExampleOf>
