import { afterEach, beforeEach, expect, test } from 'vitest'
import { visitAddenda, visits } from '#db/schema/index.ts'
import { builders } from '#test/support/builders.ts'
import { aMentoredMatch } from '#test/support/mentored-match.ts'
import { type World, world } from '#test/support/world.ts'
import { addToVisit, correctVisit, logVisit, ownVisit, ownVisits, visitsOfMatch } from './index.ts'

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

const HOURS = 3_600_000
const answers = {
  happenedOn: '2026-11-21',
  minutes: 120,
  medium: 'home',
  worry: 'none',
  note: 'Opened four letters.',
}

async function aLoggedVisit() {
  const mentored = await aMentoredMatch(w)
  const visitId = await w.execute(logVisit, await mentored.mentor(), {
    matchId: mentored.match.id,
    ...answers,
  })
  return { ...mentored, visitId }
}

test('a visit is corrected as often as need be within 72 hours', async () => {
  const { mentor, visitId } = await aLoggedVisit()
  await w.execute(correctVisit, await mentor(), { visitId, version: 1, ...answers, minutes: 90, mood: 5 })
  w.later(72 * HOURS - 1)
  await w.execute(correctVisit, await mentor(), {
    visitId,
    version: 2,
    ...answers,
    note: 'Opened five letters.',
  })
  expect(await w.ask(ownVisit, await mentor(), { visitId })).toMatchObject({
    minutes: 120,
    mood: null,
    note: 'Opened five letters.',
    version: 3,
    mayEdit: true,
  })
})

test('after 72 hours it can no longer be changed, and the page says until when it could be', async () => {
  const { mentor, visitId } = await aLoggedVisit()
  w.later(72 * HOURS)
  const attempt = w.execute(correctVisit, await mentor(), { visitId, version: 1, ...answers, minutes: 90 })
  await expect(attempt).rejects.toMatchObject({ code: 'conflict' })
  expect(await w.ask(ownVisit, await mentor(), { visitId })).toMatchObject({
    minutes: 120,
    mayEdit: false,
    closesAt: w.now(),
  })
})

test('what is added stands beside what was written, in order, for the mentor and for the coordinator', async () => {
  const { match, mentor, coordinator, visitId } = await aLoggedVisit()
  await w.execute(addToVisit, await mentor(), { visitId, addendum: 'The school rang back.' })
  w.later(100 * HOURS)
  await w.execute(addToVisit, await mentor(), { visitId, addendum: 'The form came back signed.' })
  const addenda = [
    { note: 'The school rang back.' },
    { note: 'The form came back signed.', recordedAt: w.now() },
  ]
  expect(await w.ask(ownVisit, await mentor(), { visitId })).toMatchObject({
    note: 'Opened four letters.',
    addenda,
    version: 1,
  })
  expect(await w.ask(visitsOfMatch, coordinator, { matchId: match.id })).toMatchObject({
    rows: [{ visitId, addenda }],
  })
})

test('an empty addition is refused beside its field', async () => {
  const { mentor, visitId } = await aLoggedVisit()
  const attempt = w.execute(addToVisit, await mentor(), { visitId, addendum: '  ' })
  await expect(attempt).rejects.toMatchObject({
    code: 'invalid',
    fields: { addendum: ['Write what you want to add'] },
  })
})

test('a correction from a page that is out of date is told so and changes nothing', async () => {
  const { mentor, visitId } = await aLoggedVisit()
  await w.execute(correctVisit, await mentor(), { visitId, version: 1, ...answers, note: 'From the phone.' })
  const attempt = w.execute(correctVisit, await mentor(), {
    visitId,
    version: 1,
    ...answers,
    note: 'From the computer.',
  })
  await expect(attempt).rejects.toMatchObject({ code: 'conflict' })
  expect(await w.ask(ownVisit, await mentor(), { visitId })).toMatchObject({
    note: 'From the phone.',
    version: 2,
  })
})

test('of two corrections at the same moment one is kept and the other is told', async () => {
  const { mentor, visitId } = await aLoggedVisit()
  const actor = await mentor()
  const correct = (minutes: number) =>
    w.execute(correctVisit, actor, { visitId, version: 1, ...answers, minutes })
  const results = await Promise.allSettled([correct(30), correct(60)])
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(results).toContainEqual({
    status: 'rejected',
    reason: expect.objectContaining({ code: 'conflict' }),
  })
})

test('a correction is held to the same rules as the log', async () => {
  const { mentor, visitId } = await aLoggedVisit()
  const attempt = w.execute(correctVisit, await mentor(), {
    visitId,
    version: 1,
    ...answers,
    happenedOn: '2026-11-24',
    minutes: 2,
  })
  await expect(attempt).rejects.toMatchObject({
    code: 'invalid',
    fields: { happenedOn: [expect.any(String)], minutes: [expect.any(String)] },
  })
})

test('a late copy of the first log does not undo a correction', async () => {
  const { match, mentor, visitId } = await aLoggedVisit()
  await w.execute(correctVisit, await mentor(), { visitId, version: 1, ...answers, minutes: 90 })
  await w.execute(logVisit, await mentor(), { matchId: match.id, visitId, ...answers })
  expect(await w.ask(ownVisit, await mentor(), { visitId })).toMatchObject({ minutes: 90 })
})

test.each(['paused', 'closed', 'closed_early'] as const)(
  'once the match is %s, its mentor no longer finds the visit',
  async (stage) => {
    const { mentor, moveTo, visitId } = await aLoggedVisit()
    await moveTo(stage)
    const actor = await mentor()
    expect(await w.ask(ownVisits, actor, {})).toEqual({ rows: [], next: null })
    await expect(w.ask(ownVisit, actor, { visitId })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(w.execute(correctVisit, actor, { visitId, version: 1, ...answers })).rejects.toMatchObject({
      code: 'forbidden',
    })
  },
)

test('a mentor who still has another match does not find the visit of the one that ended either', async () => {
  const build = builders(w)
  const { match, mentor, moveTo } = await aMentoredMatch(w, { build })
  const visitId = await w.execute(logVisit, await mentor(), { matchId: match.id, ...answers })
  const family = await build.family()
  await build.match({ familyId: family.id, volunteerId: match.volunteerId, stage: 'trial' })
  await moveTo('closed')
  await expect(w.ask(ownVisit, await mentor(), { visitId })).rejects.toMatchObject({ code: 'not-found' })
  await expect(w.execute(addToVisit, await mentor(), { visitId, addendum: 'More.' })).rejects.toMatchObject({
    code: 'not-found',
  })
})

test('corrections and additions stand encrypted, and the log of what was done holds no words', async () => {
  const { mentor, visitId } = await aLoggedVisit()
  await w.execute(correctVisit, await mentor(), {
    visitId,
    version: 1,
    ...answers,
    note: 'Opened five letters.',
  })
  await w.execute(addToVisit, await mentor(), { visitId, addendum: 'One of the letters was lost.' })
  const { read } = w.database
  const tables = [await read.select().from(visits), await read.select().from(visitAddenda), await w.audit()]
  expect(tables[0]).toMatchObject([{ note: expect.stringMatching(/^v1\./) }])
  expect(tables[1]).toMatchObject([{ note: expect.stringMatching(/^v1\./) }])
  expect(JSON.stringify(tables)).not.toContain('letters')
})

test('reading a visit in full is written down, with whom it was about', async () => {
  const { match, mentor, visitId } = await aLoggedVisit()
  await w.ask(ownVisit, await mentor(), { visitId })
  expect((await w.audit()).at(-1)).toMatchObject({
    kind: 'read',
    name: 'mentoring.own-visit',
    familyId: match.familyId,
    matchId: match.id,
  })
})
