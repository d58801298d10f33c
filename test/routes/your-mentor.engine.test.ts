import { afterEach, beforeEach, expect, test } from 'vitest'
import { action as askAction } from '#app/routes/family/ask-for-change.tsx'
import { action, loader } from '#app/routes/family/your-mentor.tsx'
import { loader as recordLoader } from '#app/routes/family/your-record.tsx'
import { builders } from '#test/support/builders.ts'
import { aFamilyAtHome } from '#test/support/family-at-home.ts'
import { tab } from '#test/support/tab.ts'
import { type World, world } from '#test/support/world.ts'

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

async function aFamilyOnThePhone(build = builders(w)) {
  const home = await aFamilyAtHome(w, build)
  const phone = tab(w)
  await phone.signIn(home.carer.id, 'family')
  return { ...home, phone }
}

test('a family says how it is going, and asks again when it has chosen nothing', async () => {
  const { phone } = await aFamilyOnThePhone()
  const empty = await phone.send(action, '/your-mentor', {}, { intent: 'say' })
  expect(empty).toMatchObject({
    status: 422,
    data: { form: { errors: { answer: ['Choose how it is going'] } } },
  })
  const sent = await phone.send(action, '/your-mentor', {}, { intent: 'say', answer: 'all_right' })
  expect(sent).toMatchObject({ status: 303, location: '/your-mentor?done=said' })
  expect((await phone.open(loader, '/your-mentor')).data['own']).toMatchObject({
    answer: { answer: 'all_right', givenOn: w.today() },
  })
})

test('a family asks to stop and takes it back, and no id of another family in the form is heeded', async () => {
  const build = builders(w)
  const other = await aFamilyAtHome(w, build)
  const { phone } = await aFamilyOnThePhone(build)
  const asked = await phone.send(askAction, '/your-mentor/stop', {}, { intent: 'ask', key: 'a' })
  expect(asked).toMatchObject({ status: 303, location: '/your-mentor?done=asked' })
  expect((await phone.open(loader, '/your-mentor')).data['own']).toMatchObject({ request: { kind: 'stop' } })
  const forged = { intent: 'take-back', familyId: other.family.id, matchId: other.match.id }
  expect(await phone.send(action, '/your-mentor', {}, forged)).toMatchObject({ status: 422 })
  expect(await phone.send(action, '/your-mentor', {}, { intent: 'take-back' })).toMatchObject({
    location: '/your-mentor?done=taken-back',
  })
})

test('a key worker and a mentor have no such page', async () => {
  const { keyWorker, account } = await aFamilyAtHome(w)
  for (const [id, kind] of [[keyWorker.id, 'staff'] as const, [account.id, 'volunteer'] as const]) {
    const desk = tab(w)
    await desk.signIn(id, kind)
    expect(await desk.open(loader, '/your-mentor')).toMatchObject({ status: 403 })
    expect(await desk.open(recordLoader, '/your-record')).toMatchObject({ status: 403 })
  }
})
