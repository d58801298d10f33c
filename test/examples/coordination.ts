import { eq } from 'drizzle-orm'
import { writeAboutMatch } from '#app/domain/coordination/index.ts'
import { nextActions } from '#db/schema/index.ts'
import { builders } from '#test/support/builders.ts'
import type { World } from '#test/support/world.ts'
import type { Example, ExampleOf } from './example.ts'

/** A family that has waited for long, and its coordinator. */
async function aLongWait(w: World): Promise<Example> {
  const build = builders(w)
  const family = await build.family({ waitingSince: '2026-09-01' })
  return {
    input: {},
    related: {
      coordinates: {
        kind: 'coordinates',
        organisation: family.organisationId,
        district: family.districtId,
      },
    },
  }
}

const call = { way: 'call_out', withWhom: 'family', words: 'They are well.' } as const

/** A match with both sides, and those who look after it. */
async function aMatch(w: World) {
  const build = builders(w)
  const organisation = await build.organisation()
  const district = await build.district()
  const place = { organisationId: organisation.id, districtId: district.id }
  const volunteer = await build.volunteer(place)
  const family = await build.family(place)
  const match = await build.match({ familyId: family.id, volunteerId: volunteer.id, stage: 'active' })
  const coordinator = { kind: 'coordinates', organisation: organisation.id, district: district.id } as const
  const related: Example['related'] = { coordinates: coordinator, manages: { kind: 'manages' } }
  return { volunteer, family, match, coordinator, related }
}

async function anAction(w: World) {
  const pair = await aMatch(w)
  const { id } = await builders(w).account('Maryam Siddiqui')
  await w.execute(writeAboutMatch, w.actor(id, pair.coordinator), {
    matchId: pair.match.id,
    action: 'Ask how the first visit went',
    dueOn: '2026-11-30',
  })
  const [action] = await w.database.read.select().from(nextActions)
  return { ...pair, actionId: action?.id ?? '' }
}

/** Whoever writes down an action is given it, so the account must be there. */
async function coordinatorsAccount(w: World) {
  await builders(w).account('Maryam Siddiqui', { id: 'a-coordinates' })
}

export const coordinationExamples = {
  'coordination.today': aLongWait,
  'coordination.today-figures': aLongWait,
  'coordination.write-about-volunteer': async (w) => {
    const { volunteer, related } = await aMatch(w)
    return { input: { volunteerId: volunteer.id, ...call, withWhom: 'volunteer' }, related }
  },
  'coordination.write-about-family': async (w) => {
    const { family, related } = await aMatch(w)
    return { input: { matchingProfileId: family.id, ...call }, related }
  },
  'coordination.write-about-match': async (w) => {
    await coordinatorsAccount(w)
    const { match, related } = await aMatch(w)
    return { input: { matchId: match.id, ...call, action: 'Call again', dueOn: '2026-12-01' }, related }
  },
  'coordination.end-action': async (w) => {
    const { actionId, related } = await anAction(w)
    return { input: { nextActionId: actionId, version: 1 }, related }
  },
  'coordination.reopen-action': async (w) => {
    const { actionId, related } = await anAction(w)
    await w.database.write((tx) =>
      tx.update(nextActions).set({ state: 'done', endedOn: w.today() }).where(eq(nextActions.id, actionId)),
    )
    return { input: { nextActionId: actionId, version: 1 }, related }
  },
  'coordination.volunteer-diary': async (w) => {
    const { volunteer, related } = await anAction(w)
    return { input: { volunteerId: volunteer.id }, related }
  },
  'coordination.family-diary': async (w) => {
    const { family, related } = await anAction(w)
    return { input: { matchingProfileId: family.id }, related }
  },
  'coordination.match-diary': async (w) => {
    const { match, related } = await anAction(w)
    return { input: { matchId: match.id }, related }
  },
} satisfies Record<string, ExampleOf>
