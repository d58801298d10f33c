import { builders } from '#test/support/builders.ts'
import type { World } from '#test/support/world.ts'
import type { Example, ExampleOf } from './example.ts'

/** A match under way of a family with a key worker, and everybody who stands to it. */
async function aLinkedMatch(w: World) {
  const build = builders(w)
  const place = { organisationId: (await build.organisation()).id, districtId: (await build.district()).id }
  const keyWorker = await build.account('Joanne Pike')
  const volunteer = await build.volunteer(place)
  const family = await build.family({ ...place, keyWorkerId: keyWorker.id })
  const match = await build.match({
    familyId: family.id,
    volunteerId: volunteer.id,
    stage: 'active',
    proposedOn: '2026-10-01',
  })
  const related: Example['related'] = {
    coordinates: { kind: 'coordinates', organisation: place.organisationId, district: place.districtId },
    mentors: { kind: 'mentors', match: match.id, family: family.id, volunteer: volunteer.id },
    key_works: { kind: 'key_works', family: family.id },
  }
  return { match, related }
}

const about =
  (rest: object = {}): ExampleOf =>
  async (w) => {
    const { match, related } = await aLinkedMatch(w)
    return { input: { matchId: match.id, ...rest }, related }
  }

export const liaisonExamples = {
  'liaison.own-families': async (w) => ({ input: {}, related: (await aLinkedMatch(w)).related }),
  'liaison.talk': about(),
  'liaison.messages': about(),
  'liaison.send-message': about({ message: 'The school form went off today.' }),
  'liaison.mark-messages-read': about(),
} satisfies Record<string, ExampleOf>
