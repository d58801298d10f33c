import { familyRequests } from '#db/schema/index.ts'
import { builders } from '#test/support/builders.ts'
import type { World } from '#test/support/world.ts'
import type { Example, ExampleOf } from './example.ts'

/** A family with a mentor, and one thing it has asked for where the example needs it. */
async function aFamilyWithMentor(w: World, { asked = false } = {}) {
  const build = builders(w)
  const place = { organisationId: (await build.organisation()).id, districtId: (await build.district()).id }
  const volunteer = await build.volunteer(place)
  const family = await build.family(place)
  const match = await build.match({
    familyId: family.id,
    volunteerId: volunteer.id,
    stage: 'active',
    proposedOn: '2026-10-01',
  })
  const request = { id: w.newId(), familyId: family.id, matchId: match.id, ...place }
  if (asked)
    await w.database.write((tx) =>
      tx
        .insert(familyRequests)
        .values({ ...request, kind: 'stop', stage: 'open', askedAt: w.now(), askedBy: 'test' }),
    )
  const related: Example['related'] = {
    belongs_to: { kind: 'belongs_to', family: family.id },
    coordinates: { kind: 'coordinates', organisation: place.organisationId, district: place.districtId },
  }
  return { match, request, related }
}

const ofOwn =
  (input: object, asked = false): ExampleOf =>
  async (w) => ({ input, related: (await aFamilyWithMentor(w, { asked })).related })

export const belongingExamples = {
  'belonging.your-mentor': ofOwn({}),
  'belonging.who-looked': ofOwn({}),
  'belonging.say-how-it-goes': ofOwn({ answer: 'good' }),
  'belonging.ask-for-change': ofOwn({ kind: 'stop' }),
  'belonging.take-back-request': ofOwn({}, true),
  'belonging.heard-from-family': async (w) => {
    const { match, related } = await aFamilyWithMentor(w)
    return { input: { matchId: match.id }, related }
  },
  'belonging.handle-request': async (w) => {
    const { request, related } = await aFamilyWithMentor(w, { asked: true })
    return { input: { familyRequestId: request.id }, related }
  },
} satisfies Record<string, ExampleOf>
