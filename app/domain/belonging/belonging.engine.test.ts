import { afterEach, beforeEach, expect, test } from 'vitest'
import { matchFile } from '#app/domain/matching/index.ts'
import { logVisit } from '#app/domain/mentoring/index.ts'
import { builders } from '#test/support/builders.ts'
import { aFamilyAtHome } from '#test/support/family-at-home.ts'
import { type World, world } from '#test/support/world.ts'
import {
  askForChange,
  handleRequest,
  heardFromFamily,
  openRequests,
  sayHowItGoes,
  takeBackRequest,
  whoLooked,
  yourMentor,
} from './index.ts'

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

test('a family reads of its mentor by first name, with the next visit and the words that were shared', async () => {
  const { match, mentor, carerActor } = await aFamilyAtHome(w)
  await w.execute(logVisit, await mentor(), {
    matchId: match.id,
    happenedOn: '2026-11-21',
    minutes: 60,
    medium: 'home',
    worry: 'low',
    note: 'Between us.',
    sharedSummary: 'We filled in the school form.',
    nextVisitOn: '2026-11-27',
  })
  const own = await w.ask(yourMentor, carerActor, {})
  expect(own).toMatchObject({
    stage: 'active',
    isChosen: true,
    mentor: { firstName: 'Volunteer' },
    nextVisitOn: '2026-11-27',
    sharedWords: [{ words: 'We filled in the school form.' }],
    coordinator: { name: 'Maryam Siddiqui' },
    keyWorker: 'Joanne Pike',
  })
  expect(JSON.stringify(own)).not.toContain('Between us')
})

test('a family hears of a mentor once the mentor said yes, and not before', async () => {
  const { moveTo, carerActor } = await aFamilyAtHome(w)
  await moveTo('proposed')
  expect(await w.ask(yourMentor, carerActor, {})).toMatchObject({ mentor: null, stage: null })
  await moveTo('mentor_accepted')
  expect(await w.ask(yourMentor, carerActor, {})).toMatchObject({
    mentor: { firstName: 'Volunteer' },
    isChosen: false,
  })
  await expect(w.execute(sayHowItGoes, carerActor, { answer: 'good' })).rejects.toMatchObject({
    code: 'conflict',
  })
})

test('a family reads and answers for itself alone', async () => {
  const build = builders(w)
  const one = await aFamilyAtHome(w, build)
  const other = await aFamilyAtHome(w, build)
  await w.execute(sayHowItGoes, one.carerActor, { answer: 'not_good' })
  await w.execute(askForChange, one.carerActor, { kind: 'stop' })
  expect(await w.ask(yourMentor, other.carerActor, {})).toMatchObject({
    familyId: other.family.id,
    answer: null,
    request: null,
  })
  await expect(w.execute(takeBackRequest, other.carerActor, {})).rejects.toMatchObject({ code: 'conflict' })
  expect((await w.ask(heardFromFamily, one.coordinator, { matchId: one.match.id })).answers).toHaveLength(1)
  await expect(w.ask(heardFromFamily, other.coordinator, { matchId: one.match.id })).rejects.toMatchObject({
    code: 'not-found',
  })
})

test('how it is going is for coordinators: neither mentor nor key worker reads it, nor the log or an e-mail', async () => {
  const { match, carerActor, coordinator, mentor, keyWorkerActor } = await aFamilyAtHome(w)
  const about = { matchId: match.id }
  await w.execute(sayHowItGoes, carerActor, { answer: 'not_good' })
  expect(await w.ask(heardFromFamily, coordinator, about)).toMatchObject({
    answers: [{ answer: 'not_good', givenOn: w.today(), by: 'Rosie' }],
  })
  for (const actor of [await mentor(), keyWorkerActor])
    await expect(w.ask(heardFromFamily, actor, about)).rejects.toMatchObject({ code: 'forbidden' })
  expect(JSON.stringify([await w.audit(), await w.outbox()])).not.toContain('not_good')
})

test('what a family asks for waits, tells the coordinator once, and can be taken back until it is handled', async () => {
  const { match, carerActor, coordinator } = await aFamilyAtHome(w)
  const waiting = () => openRequests({ db: w.database.read, actor: coordinator }, 50)
  await w.execute(askForChange, carerActor, { kind: 'someone_else' })
  expect(await waiting()).toMatchObject([{ matchId: match.id, kind: 'someone_else' }])
  expect(await w.outbox()).toMatchObject([{ template: 'family-asked', toId: match.coordinatorId }])
  await expect(w.execute(askForChange, carerActor, { kind: 'stop' })).rejects.toMatchObject({
    code: 'conflict',
  })

  await w.execute(takeBackRequest, carerActor, {})
  expect(await waiting()).toEqual([])
  await w.execute(askForChange, carerActor, { kind: 'stop' })
  const [request] = await waiting()
  await w.execute(handleRequest, coordinator, {
    familyRequestId: request?.familyRequestId,
    version: request?.version,
  })
  expect(await waiting()).toEqual([])
  await expect(w.execute(takeBackRequest, carerActor, {})).rejects.toMatchObject({ code: 'conflict' })
})

test('a family reads who has looked, by person and day, and nothing of the safeguarding lead', async () => {
  const { match, keyWorkerActor, keyWorker, coordinator, carerActor } = await aFamilyAtHome(w)
  const about = { matchId: match.id }
  await w.ask(matchFile, keyWorkerActor, about)
  await w.ask(matchFile, keyWorkerActor, about)
  const build = builders(w)
  const lead = await build.account('Ngozi Adeyemi')
  await build.relation(lead.id, 'safeguards')
  await w.ask(matchFile, w.actor(lead.id, { kind: 'safeguards' }), about)
  await w.ask(yourMentor, carerActor, {})
  w.later(24 * 3_600_000)
  await w.ask(matchFile, keyWorkerActor, about)
  await w.ask(matchFile, coordinator, about)
  const { rows, next } = await w.ask(whoLooked, carerActor, {})
  expect(next).toBeNull()
  expect(rows).toMatchObject([
    { lookedOn: '2026-11-24', name: keyWorker.displayName, role: 'key_works', parts: ['match'] },
    { lookedOn: '2026-11-23', name: keyWorker.displayName, role: 'key_works', parts: ['match'] },
  ])
})
