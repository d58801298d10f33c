import { builders } from '#test/support/builders.ts'
import type { World } from '#test/support/world.ts'
import type { Example, ExampleOf } from './example.ts'

/** Somebody on the way to being a mentor, and everybody who stands to them. */
export async function anApplicant(w: World) {
  const build = builders(w)
  const organisation = await build.organisation({ kind: 'host' })
  const district = await build.district()
  await build.outcode('CO15', district.id, 51.8, 1.16)
  const volunteer = await build.volunteer({
    organisationId: organisation.id,
    districtId: district.id,
    outcode: 'CO15',
    displayName: 'Kwame Mensah',
    emailAddress: 'kwame@example.org',
  })
  await build.gateFact(volunteer.id, 'interview', '2026-09-11')
  const related: Example['related'] = {
    anyone: { kind: 'anyone' },
    coordinates: { kind: 'coordinates', organisation: organisation.id, district: district.id },
    reports_for: { kind: 'reports_for', organisation: organisation.id },
    volunteers: { kind: 'volunteers', volunteer: volunteer.id },
    manages: { kind: 'manages' },
    safeguards: { kind: 'safeguards' },
  }
  return { organisation, district, volunteer, related }
}

/** An example whose only answer is whom it is about. */
const about =
  (rest: object = {}): ExampleOf =>
  async (w) => {
    const { volunteer, related } = await anApplicant(w)
    return { input: { volunteerId: volunteer.id, ...rest }, related }
  }

export const peopleExamples = {
  'people.own-account': async () => ({ input: {}, related: { anyone: { kind: 'anyone' } } }),
  'people.volunteers': async (w) => ({ input: { ready: 'no' }, related: (await anApplicant(w)).related }),
  'people.volunteer': about({ on: '2026-10-01' }),
  'people.mentor-offer': about(),
  'people.invite-volunteer': about(),
  'people.save-mentor-offer': about({
    offerVersion: 0,
    slots: ['tue-evening'],
    languages: 'English, Twi',
    capacity: 1,
  }),
} satisfies Record<string, ExampleOf>
