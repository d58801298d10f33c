import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadActor } from '#app/auth/load-actor.server.ts'
import { families } from '#db/schema/index.ts'
import { builders } from '#test/support/builders.ts'
import { aLinkedMatch } from '#test/support/linked-match.ts'
import { type World, world } from '#test/support/world.ts'
import { familyFile } from '../families/index.ts'
import { messagesOfMatch, sendMessage } from '../liaison/index.ts'
import { ownMatches } from '../matching/index.ts'
import { changeKeyWorker, familyKeyWorker, handOverFamilies, keyWorkPlan } from './index.ts'

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

/** A linked match, and Priya, who may become the family's key worker. */
async function aFamilyToHandOn() {
  const build = builders(w)
  const linked = await aLinkedMatch(w, build)
  const priya = await build.account('Priya Shah')
  const change = (rest: object = {}) =>
    w.execute(changeKeyWorker, linked.coordinator, {
      matchingProfileId: linked.family.id,
      keyWorkerId: priya.id,
      fromOn: '2026-11-20',
      ...rest,
    })
  const as = (accountId: string) => loadActor(w.database.read, accountId, w.today())
  return { build, ...linked, priya, change, as }
}

test('at the next request the one before has lost the family, and the new key worker has it', async () => {
  const { family, keyWorker, priya, change, as } = await aFamilyToHandOn()
  const openFile = async (id: string) => w.ask(familyFile, await as(id), { familyId: family.id })
  expect(await openFile(keyWorker.id)).toMatchObject({ familyId: family.id })
  await expect(openFile(priya.id)).rejects.toMatchObject({ code: 'forbidden' })
  await change()
  await expect(openFile(keyWorker.id)).rejects.toMatchObject({ code: 'forbidden' })
  expect(await openFile(priya.id)).toMatchObject({ familyId: family.id })
})

test('the mentor is told who it is now, and nothing about the family; the new key worker by its reference', async () => {
  const { volunteerId, mentor, priya, change } = await aFamilyToHandOn().then((one) => ({
    ...one,
    volunteerId: one.match.volunteerId,
  }))
  await change()
  const told = await w.outbox()
  expect(told.map(({ template, toKind, toId }) => ({ template, toKind, toId }))).toEqual([
    { template: 'yours-now', toKind: 'account', toId: priya.id },
    { template: 'key-worker-changed', toKind: 'volunteer', toId: volunteerId },
  ])
  expect(JSON.stringify([told, await w.audit()])).not.toContain('Nowak')
  expect((await w.ask(ownMatches, await mentor(), {})).rows).toMatchObject([
    { professional: { name: 'Priya Shah', isKeyWorker: true, since: '2026-11-20' } },
  ])
})

test('mentor and key worker go on writing where the last one stopped', async () => {
  const { match, mentor, keyWorkerActor, keyWorker, priya, change, as } = await aFamilyToHandOn()
  const about = { matchId: match.id }
  await w.execute(sendMessage, keyWorkerActor, { ...about, message: 'Priya takes over from me.' })
  await change()
  await w.execute(sendMessage, await mentor(), { ...about, message: 'Welcome, Priya.' })
  expect((await w.outbox()).at(-1)).toMatchObject({ template: 'message-waiting', toId: priya.id })
  expect((await w.ask(messagesOfMatch, await as(priya.id), about)).rows).toHaveLength(2)
  await expect(w.ask(messagesOfMatch, await as(keyWorker.id), about)).rejects.toMatchObject({
    code: 'forbidden',
  })
})

test('nobody becomes key worker who arranges matches, has left, or is kept apart from the family', async () => {
  const { build, family, coordinator, keyWorker, priya, change } = await aFamilyToHandOn()
  const arranges = await build.account('Maryam Siddiqui')
  await build.relation(arranges.id, 'coordinates')
  const gone = await build.account('Gone Away', { disabledAt: w.now() })
  const related = await build.account('Rela Ted')
  await build.relation(related.id, 'excluded_from', { familyId: family.id })
  const asked = await w.ask(familyKeyWorker, coordinator, { matchingProfileId: family.id })
  expect(asked.choices.map(({ accountId }) => accountId)).toEqual(
    expect.arrayContaining([keyWorker.id, priya.id]),
  )
  for (const { id } of [arranges, gone, related]) {
    expect(asked.choices.map(({ accountId }) => accountId)).not.toContain(id)
    await expect(change({ keyWorkerId: id })).rejects.toMatchObject({
      fields: { keyWorkerId: [expect.any(String)] },
    })
  }
})

test('a day to come, a day before the one before, and a form that was overtaken are refused', async () => {
  const { build, change } = await aFamilyToHandOn()
  await expect(change({ fromOn: '2026-11-24' })).rejects.toMatchObject({
    fields: { fromOn: [expect.any(String)] },
  })
  await change({ version: 1 })
  const next = { keyWorkerId: (await build.account('Sam Dale')).id }
  await expect(change({ ...next, fromOn: '2026-11-19' })).rejects.toMatchObject({
    fields: { fromOn: ['Enter 20 November 2026 or a later day'] },
  })
  await expect(change({ ...next, version: 1 })).rejects.toMatchObject({ code: 'conflict' })
})

test('a key worker hands on their own family, and can do so but once', async () => {
  const { family, keyWorkerActor, keyWorker, priya, as } = await aFamilyToHandOn()
  const input = { matchingProfileId: family.id, keyWorkerId: priya.id, fromOn: '2026-11-20' }
  await w.execute(changeKeyWorker, keyWorkerActor, input)
  await expect(
    w.execute(changeKeyWorker, await as(keyWorker.id), { ...input, keyWorkerId: keyWorker.id }),
  ).rejects.toMatchObject({ code: 'forbidden' })
  const [row] = await w.database.read.select().from(families).where(eq(families.id, family.id))
  expect(row?.keyWorkerId).toBe(priya.id)
})

test('all families of a key worker go to another at once: each mentor is told, and only what was shown moves', async () => {
  const { build, family, match, keyWorker, keyWorkerActor, priya, change, as } = await aFamilyToHandOn()
  const second = await build.family({ keyWorkerId: keyWorker.id })
  await build.family({ keyWorkerId: keyWorker.id, stage: 'closed' })
  const joanne = await as(keyWorker.id)
  const give = async (seen: string, rest: object = {}) =>
    w.execute(handOverFamilies, joanne, {
      fromId: keyWorker.id,
      keyWorkerId: priya.id,
      fromOn: '2026-11-20',
      seen,
      ...rest,
    })
  const plan = await w.ask(keyWorkPlan, joanne, { accountId: 'mine' })
  expect(plan).toMatchObject({ families: 2, visited: 1 })
  await expect(w.ask(keyWorkPlan, await as(priya.id), { accountId: keyWorker.id })).rejects.toMatchObject({
    code: 'forbidden',
  })
  await expect(
    w.ask(keyWorkPlan, w.actor('other', { kind: 'key_works', family: family.id }), {
      accountId: keyWorker.id,
    }),
  ).rejects.toMatchObject({ code: 'not-found' })
  await expect(give(plan.seen, { fromOn: '2026-11-24' })).rejects.toMatchObject({
    fields: { fromOn: [expect.any(String)] },
  })
  await give(plan.seen)

  expect((await w.outbox()).map(({ template, toId }) => [template, toId])).toEqual([
    ['families-handed-over', priya.id],
    ['key-worker-changed', match.volunteerId],
  ])
  expect(JSON.stringify(await w.audit())).not.toContain('Nowak')
  expect(await w.ask(familyFile, await as(priya.id), { familyId: second.id })).toBeDefined()
  await expect(w.ask(familyFile, keyWorkerActor, { familyId: second.id })).rejects.toMatchObject({
    code: 'not-found',
  })
  await expect(give(plan.seen)).rejects.toMatchObject({ code: 'conflict' })
  await expect(change({ version: 1 })).rejects.toMatchObject({ code: 'conflict' })
})
