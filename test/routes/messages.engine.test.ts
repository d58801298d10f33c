import { afterEach, beforeEach, expect, test } from 'vitest'
import { action, loader } from '#app/routes/liaison/messages.tsx'
import { aLinkedMatch } from '#test/support/linked-match.ts'
import { tab } from '#test/support/tab.ts'
import { type World, world } from '#test/support/world.ts'

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

test('a mentor and a key worker write to each other, each on their own page', async () => {
  const { match, account, keyWorker } = await aLinkedMatch(w)
  const params = { matchId: match.id }
  const phone = tab(w)
  await phone.signIn(account.id, 'volunteer')
  const mentorsPage = `/visits/matches/${match.id}/messages`
  const sent = await phone.send(action, mentorsPage, params, { intent: 'send', message: 'See you there.' })
  expect(sent).toMatchObject({ status: 303, location: `${mentorsPage}?done=sent` })

  const desk = tab(w)
  await desk.signIn(keyWorker.id)
  const theirPage = `/matches/${match.id}/messages`
  expect((await desk.open(loader, theirPage, params)).data).toMatchObject({
    talk: { side: 'key_worker', mayWrite: true, coordinator: 'Maryam Siddiqui' },
    messages: { rows: [{ body: 'See you there.', readAt: null }] },
  })
  expect(await desk.send(action, theirPage, params, { intent: 'read' })).toMatchObject({
    status: 303,
    location: theirPage,
  })
})

test('an empty message comes back with the error beside the field', async () => {
  const { match, account } = await aLinkedMatch(w)
  const phone = tab(w)
  await phone.signIn(account.id, 'volunteer')
  const sent = await phone.send(
    action,
    `/visits/matches/${match.id}/messages`,
    { matchId: match.id },
    { intent: 'send', message: ' ' },
  )
  expect(sent).toMatchObject({ status: 422, data: { form: { errors: { message: ['Write your message'] } } } })
})
