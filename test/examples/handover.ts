import { eq } from 'drizzle-orm'
import { handoverPlan, keyWorkPlan } from '#app/domain/handover/index.ts'
import { families } from '#db/schema/index.ts'
import { builders } from '#test/support/builders.ts'
import type { World } from '#test/support/world.ts'
import type { Example, ExampleOf } from './example.ts'

/** A match with both sides and its coordinator, and a colleague who could take over any of them. */
async function everybody(w: World) {
  const build = builders(w)
  const place = { organisationId: (await build.organisation()).id, districtId: (await build.district()).id }
  const colleague = await build.account('Maryam Siddiqui')
  await build.relation(colleague.id, 'coordinates', place)
  const keyWorker = await build.account('Joanne Pike')
  const volunteer = await build.volunteer(place)
  const family = await build.family({ ...place, keyWorkerId: keyWorker.id })
  const match = await build.match({
    familyId: family.id,
    volunteerId: volunteer.id,
    stage: 'active',
    coordinatorId: (await build.account('Ellen Marsh')).id,
  })
  const related: Example['related'] = {
    coordinates: { kind: 'coordinates', organisation: place.organisationId, district: place.districtId },
    key_works: { kind: 'key_works', family: family.id },
    manages: { kind: 'manages' },
  }
  return { build, place, colleague, volunteer, family, match, related }
}

/** The coordinator who acts in the example looks after a volunteer, and a colleague coordinates there too. */
async function aCoordinatorToRelieve(w: World) {
  const everyone = await everybody(w)
  const { build, place } = everyone
  const { id } = await build.account('Ellen Marsh', { id: 'a-coordinates' })
  await build.volunteer({ ...place, coordinatorId: id })
  return everyone
}

/** The key worker who acts in the example has the family. */
async function aKeyWorkerToRelieve(w: World) {
  const everyone = await everybody(w)
  const { id } = await everyone.build.account('Joanne Pike', { id: 'a-key_works' })
  await w.database.write((tx) =>
    tx.update(families).set({ keyWorkerId: id }).where(eq(families.id, everyone.family.id)),
  )
  return everyone
}

export const handoverExamples = {
  'handover.volunteer-coordinator': async (w) => {
    const { volunteer, related } = await everybody(w)
    return { input: { volunteerId: volunteer.id }, related }
  },
  'handover.family-coordinator': async (w) => {
    const { family, related } = await everybody(w)
    return { input: { matchingProfileId: family.id }, related }
  },
  'handover.match-coordinator': async (w) => {
    const { match, related } = await everybody(w)
    return { input: { matchId: match.id }, related }
  },
  'handover.assign-volunteer': async (w) => {
    const { volunteer, colleague, related } = await everybody(w)
    return { input: { volunteerId: volunteer.id, coordinatorId: colleague.id, version: 1 }, related }
  },
  'handover.assign-family': async (w) => {
    const { family, colleague, related } = await everybody(w)
    return { input: { matchingProfileId: family.id, coordinatorId: colleague.id, version: 1 }, related }
  },
  'handover.assign-match': async (w) => {
    const { match, colleague, related } = await everybody(w)
    return { input: { matchId: match.id, coordinatorId: colleague.id, version: 1 }, related }
  },
  'handover.family-key-worker': async (w) => {
    const { family, related } = await everybody(w)
    return { input: { matchingProfileId: family.id }, related }
  },
  'handover.change-key-worker': async (w) => {
    const { build, family, related } = await everybody(w)
    const next = await build.account('Priya Shah')
    return {
      input: { matchingProfileId: family.id, keyWorkerId: next.id, fromOn: '2026-11-20', version: 1 },
      related,
    }
  },
  'handover.plan': async (w) => {
    const { related } = await aCoordinatorToRelieve(w)
    return { input: { accountId: 'a-coordinates' }, related }
  },
  'handover.hand-over': async (w) => {
    const { related, colleague } = await aCoordinatorToRelieve(w)
    const answers = { toId: colleague.id }
    const { seen } = await w.ask(handoverPlan, w.actor('a-manages', { kind: 'manages' }), {
      accountId: 'a-coordinates',
      ...answers,
    })
    return { input: { fromId: 'a-coordinates', ...answers, seen }, related }
  },
  'handover.key-work-plan': async (w) => ({
    input: { accountId: 'a-key_works' },
    related: (await aKeyWorkerToRelieve(w)).related,
  }),
  'handover.hand-over-families': async (w) => {
    const { build, related } = await aKeyWorkerToRelieve(w)
    const next = await build.account('Priya Shah')
    const { seen } = await w.ask(keyWorkPlan, w.actor('a-manages', { kind: 'manages' }), {
      accountId: 'a-key_works',
    })
    return {
      input: { fromId: 'a-key_works', keyWorkerId: next.id, fromOn: '2026-11-20', seen },
      related,
    }
  },
  'handover.who-carries': async (w) => ({ input: {}, related: (await aCoordinatorToRelieve(w)).related }),
} satisfies Record<string, ExampleOf>
