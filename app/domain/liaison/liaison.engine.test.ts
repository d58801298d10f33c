import { afterEach, beforeEach, expect, test } from 'vitest'
import { logVisit, visitsOfMatch } from '#app/domain/mentoring/index.ts'
import { aLinkedMatch } from '#test/support/linked-match.ts'
import { type World, world } from '#test/support/world.ts'
import { ownMatch } from '../matching/index.ts'
import { messagesOfMatch, readMessages, sendMessage, talk } from './index.ts'

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

const written = 'Rosie would like help with the school form.'

test('each side reads what the other wrote, and sees when it was read', async () => {
  const { match, mentor, keyWorkerActor } = await aLinkedMatch(w)
  const about = { matchId: match.id }
  await w.execute(sendMessage, keyWorkerActor, { ...about, message: written })
  const asMentor = await mentor()
  expect(await w.ask(messagesOfMatch, asMentor, about)).toMatchObject({
    rows: [{ side: 'key_worker', writer: 'Joanne Pike', body: written, readAt: null }],
  })
  expect(await w.ask(ownMatch, asMentor, about)).toMatchObject({
    unread: 1,
    professional: { name: 'Joanne Pike', isKeyWorker: true },
  })
  await w.execute(readMessages, asMentor, about)
  expect(await w.ask(ownMatch, asMentor, about)).toMatchObject({ unread: 0 })
  expect((await w.ask(messagesOfMatch, keyWorkerActor, about)).rows[0]?.readAt).toEqual(w.now())
})

test('an answer marks what it answers as read', async () => {
  const { match, mentor, keyWorkerActor } = await aLinkedMatch(w)
  await w.execute(sendMessage, keyWorkerActor, { matchId: match.id, message: written })
  await w.execute(sendMessage, await mentor(), { matchId: match.id, message: 'I will bring it.' })
  const { rows } = await w.ask(messagesOfMatch, keyWorkerActor, { matchId: match.id })
  expect(rows.find(({ side }) => side === 'key_worker')?.readAt).toEqual(w.now())
})

test('one e-mail tells of messages that wait, however many, and none of their words are stored in clear', async () => {
  const { match, mentor, keyWorker, keyWorkerActor } = await aLinkedMatch(w)
  const send = async (message: string) =>
    w.execute(sendMessage, await mentor(), { matchId: match.id, message })
  await send(written)
  await send('And the bus pass.')
  const told = await w.outbox()
  expect(told).toMatchObject([{ template: 'message-waiting', toKind: 'account', toId: keyWorker.id }])
  expect(JSON.stringify([await w.audit(), told])).not.toContain('Rosie')

  await w.execute(readMessages, keyWorkerActor, { matchId: match.id })
  await send('The form came back signed.')
  expect(await w.outbox()).toHaveLength(2)
})

test('after the match has ended the mentor reads nothing more, the key worker reads on, and nobody writes', async () => {
  const { match, mentor, keyWorkerActor, moveTo } = await aLinkedMatch(w)
  const about = { matchId: match.id }
  await w.execute(sendMessage, await mentor(), { ...about, message: written })
  await moveTo('closed')
  await expect(w.ask(messagesOfMatch, await mentor(), about)).rejects.toMatchObject({ code: 'forbidden' })
  expect((await w.ask(messagesOfMatch, keyWorkerActor, about)).rows).toMatchObject([{ body: written }])
  expect(await w.ask(talk, keyWorkerActor, about)).toMatchObject({ mayWrite: false })
  await expect(w.execute(sendMessage, keyWorkerActor, { ...about, message: written })).rejects.toMatchObject({
    code: 'conflict',
  })
})

test('a coordinator of the match reads along and cannot write; another key worker finds no such match', async () => {
  const { match, coordinator, keyWorkerActor } = await aLinkedMatch(w)
  const about = { matchId: match.id }
  await w.execute(sendMessage, keyWorkerActor, { ...about, message: written })
  expect((await w.ask(messagesOfMatch, coordinator, about)).rows).toHaveLength(1)
  await expect(w.execute(sendMessage, coordinator, { ...about, message: 'Hello' })).rejects.toMatchObject({
    code: 'forbidden',
  })
  const other = w.actor('other', { kind: 'key_works', family: 'another' })
  await expect(w.ask(messagesOfMatch, other, about)).rejects.toMatchObject({ code: 'not-found' })
})

test('a key worker reads what the mentor shared of a visit, and nothing else that was written', async () => {
  const { match, mentor, keyWorkerActor } = await aLinkedMatch(w)
  await w.execute(logVisit, await mentor(), {
    matchId: match.id,
    happenedOn: '2026-11-21',
    minutes: 60,
    medium: 'home',
    worry: 'low',
    note: 'Between us.',
    sharedSummary: 'We filled in the school form.',
  })
  const { rows } = await w.ask(visitsOfMatch, keyWorkerActor, { matchId: match.id })
  expect(rows).toMatchObject([{ sharedSummary: 'We filled in the school form.' }])
  expect(rows[0]).not.toHaveProperty('note')
  expect(rows[0]).not.toHaveProperty('worry')
})
