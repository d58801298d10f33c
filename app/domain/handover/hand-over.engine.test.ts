import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Actor } from '#app/kernel/actor.ts'
import { matches, matchingProfiles, relations, volunteers } from '#db/schema/index.ts'
import { countingInto } from '#db/statements.ts'
import { twoCoordinators } from '#test/support/two-coordinators.ts'
import { type World, world } from '#test/support/world.ts'
import { colleague } from '../access/index.ts'
import { today, writeAboutMatch } from '../coordination/index.ts'
import { assignVolunteer, handOver, handoverPlan, volunteerCoordinator, whoCarries } from './index.ts'

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

const planOf = (actor: Actor, accountId: string, toId: string, rest: object = {}) =>
  w.ask(handoverPlan, actor, { accountId, toId, ...rest })
const handAll = (actor: Actor, fromId: string, toId: string, seen: string | null, rest: object = {}) =>
  w.execute(handOver, actor, { fromId, toId, seen, ...rest })

/** Ellen, who looks after one of each kind, and after a volunteer who has withdrawn. */
async function ellenWithOneOfEach() {
  const scene = await twoCoordinators(w)
  const { build, place, ellen, family, match, asEllen } = scene
  await w.database.write((tx) =>
    tx.update(matchingProfiles).set({ coordinatorId: ellen }).where(eq(matchingProfiles.id, family.id)),
  )
  await w.execute(writeAboutMatch, asEllen, {
    matchId: match.id,
    action: 'Ask how the visit went',
    dueOn: w.today(),
  })
  const withdrawn = await build.volunteer({ ...place, stage: 'withdrawn', coordinatorId: ellen })
  return { ...scene, withdrawn }
}

const oneOfEach = { volunteer: 1, family: 1, match: 1, action: 1 }
const nothing = { volunteer: 0, family: 0, match: 0, action: 0 }

test('exactly what was shown moves at once, told in numbers alone, and comes back at the end of the holiday', async () => {
  const { ellen, maryam, volunteer, withdrawn, match, asEllen, asMaryam } = await ellenWithOneOfEach()
  const plan = await planOf(asEllen, 'mine', maryam)
  expect(plan).toMatchObject({ carries: oneOfEach, goes: [{ name: 'Maryam Siddiqui', counts: oneOfEach }] })
  await handAll(asEllen, ellen, maryam, plan.seen)

  expect(await w.outbox()).toMatchObject([{ template: 'handed-over', toId: maryam }])
  expect((await w.audit()).filter(({ event }) => event === 'handover.given').map(({ ids }) => ids)).toEqual(
    ['volunteer', 'family', 'match', 'action'].map((kind) =>
      expect.objectContaining({ formerId: ellen, coordinatorId: maryam, kind, count: '1' }),
    ),
  )
  expect(await planOf(asEllen, 'mine', maryam)).toMatchObject({
    carries: nothing,
    seen: null,
    last: { on: w.today(), to: [{ name: 'Maryam Siddiqui', counts: oneOfEach }] },
  })
  expect(await w.ask(volunteerCoordinator, asMaryam, { volunteerId: volunteer.id })).toMatchObject({
    history: [{ holder: 'Maryam Siddiqui', former: 'Ellen Marsh' }],
  })
  const [gone] = await w.database.read.select().from(volunteers).where(eq(volunteers.id, withdrawn.id))
  expect(gone?.coordinatorId).toBe(ellen)
  expect((await w.ask(today, asMaryam, {})).rows.map(({ kind }) => kind)).toContain('next_action')
  const [pair] = await w.database.read.select().from(matches).where(eq(matches.id, match.id))
  expect(pair).toMatchObject({ coordinatorId: maryam, professionalId: maryam, version: 2 })

  const back = await planOf(asMaryam, 'mine', ellen, { cameFrom: ellen })
  expect(back).toMatchObject({ origins: [{ accountId: ellen, records: 4 }], goes: [{ counts: oneOfEach }] })
  await handAll(asMaryam, maryam, ellen, back.seen, { cameFrom: ellen })
  expect((await planOf(asEllen, 'mine', maryam)).carries).toEqual(oneOfEach)
})

test('when something changed after it was shown, nothing moves', async () => {
  const { ellen, maryam, volunteer, asEllen } = await ellenWithOneOfEach()
  const { seen } = await planOf(asEllen, ellen, maryam)
  await w.execute(assignVolunteer, asEllen, { volunteerId: volunteer.id, coordinatorId: maryam })
  await expect(handAll(asEllen, ellen, maryam, seen)).rejects.toMatchObject({ code: 'conflict' })
  expect((await planOf(asEllen, ellen, maryam)).carries).toEqual({ ...oneOfEach, volunteer: 0 })
})

test('a coordinator hands over their own alone; a manager anybody’s, also of somebody who has left', async () => {
  const { ellen, maryam, asEllen, asMaryam, manager } = await ellenWithOneOfEach()
  await expect(planOf(asMaryam, ellen, maryam)).rejects.toMatchObject({ code: 'not-found' })
  const { seen } = await planOf(asEllen, ellen, maryam)
  await expect(handAll(asMaryam, ellen, maryam, seen)).rejects.toMatchObject({ code: 'not-found' })

  await w.database.write((tx) =>
    tx.update(relations).set({ toOn: '2026-11-22' }).where(eq(relations.accountId, ellen)),
  )
  expect((await w.ask(whoCarries, manager, {})).rows).toMatchObject([
    { name: 'Ellen Marsh', coordinates: false, carries: oneOfEach },
  ])
  expect(await w.ask(colleague, manager, { accountId: ellen })).toMatchObject({ stillCarries: oneOfEach })
  // Until then nothing of it is lost: it waits for everybody there.
  expect((await w.ask(today, asMaryam, {})).rows.map(({ kind }) => kind)).toContain('next_action')
  await handAll(manager, ellen, maryam, (await planOf(manager, ellen, maryam)).seen)
  expect((await w.ask(whoCarries, manager, {})).rows).toMatchObject([{ name: 'Maryam Siddiqui' }])
})

test('nothing goes to somebody who may not look after it, and without anybody to go to nothing can be pressed', async () => {
  const { build, family, ellen, maryam, asEllen } = await ellenWithOneOfEach()
  await build.relation(maryam, 'excluded_from', { familyId: family.id })
  const plan = await planOf(asEllen, ellen, maryam)
  expect(plan.goes).toMatchObject([{ counts: { ...nothing, volunteer: 1 } }])
  expect(plan.stays).toEqual({ ...oneOfEach, volunteer: 0 })
  await expect(handAll(asEllen, ellen, ellen, plan.seen)).rejects.toMatchObject({ code: 'invalid' })
})

test('fifty records take as many statements as one', async () => {
  const { build, place, ellen, maryam, asEllen } = await twoCoordinators(w)
  const statementsOf = async (work: () => Promise<unknown>) => {
    const tally = { statements: 0 }
    await countingInto(tally, work)
    return tally.statements
  }
  const move = async (fromId: string, toId: string, actor: Actor) => {
    const { seen } = await planOf(actor, fromId, toId)
    return statementsOf(() => handAll(actor, fromId, toId, seen))
  }
  const few = await move(ellen, maryam, asEllen)
  for (let count = 0; count < 50; count += 1) await build.volunteer({ ...place, coordinatorId: ellen })
  await build.match({
    familyId: (await build.family(place)).id,
    volunteerId: (await build.volunteer(place)).id,
    stage: 'active',
    coordinatorId: ellen,
  })
  expect(await move(ellen, maryam, asEllen)).toBe(few)
})
