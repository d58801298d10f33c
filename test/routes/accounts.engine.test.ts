import { afterEach, beforeEach, expect, test } from 'vitest'
import { action as accountAction, loader as accountLoader } from '#app/routes/admin/account.tsx'
import { loader as listLoader } from '#app/routes/admin/accounts.tsx'
import { action as newAction, loader as newLoader } from '#app/routes/admin/new-account.tsx'
import { builders } from '#test/support/builders.ts'
import { tab } from '#test/support/tab.ts'
import { type World, world } from '#test/support/world.ts'

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

async function anAdministrator() {
  const build = builders(w)
  const { id } = await build.account('Priya Raman')
  await build.relation(id, 'administers')
  const desk = tab(w)
  await desk.signIn(id)
  return desk
}

const keyOf = async (desk: ReturnType<typeof tab>) =>
  (await desk.open(newLoader, '/accounts/new')).data.form.key

test('an invitation without a name comes back with what was typed', async () => {
  const desk = await anAdministrator()
  const sent = await desk.send(
    newAction,
    '/accounts/new',
    {},
    {
      intent: 'invite',
      key: await keyOf(desk),
      displayName: '',
      email: 'not an address',
    },
  )
  expect(sent.status).toBe(422)
  expect(sent.data.form.values).toMatchObject({ email: 'not an address' })
  expect(sent.data.form.errors).toMatchObject({
    displayName: ['Enter their name'],
    email: ['Enter an e-mail address like name@example.org'],
  })
})

test('an invitation sent twice is one account, whose page offers to close it', async () => {
  const desk = await anAdministrator()
  const fields = {
    intent: 'invite',
    key: await keyOf(desk),
    displayName: 'Ros Tideswell',
    email: 'ros@example.org',
    organisationId: '',
    districtId: '',
  }
  const first = await desk.send(newAction, '/accounts/new', {}, fields)
  const second = await desk.send(newAction, '/accounts/new', {}, fields)
  expect(first).toMatchObject({ status: 303, location: second.location })
  const path = first.location?.split('?')[0] ?? ''
  const params = { accountId: path.split('/').at(-1) ?? '' }
  const { data } = await desk.open(accountLoader, path, params)
  const closed = await desk.send(accountAction, path, params, {
    intent: 'close',
    key: data.form.key,
    version: '1',
  })
  expect(closed).toMatchObject({ status: 303, location: `${path}?done=closed` })
  const late = await desk.send(accountAction, path, params, { intent: 'close', key: w.newId(), version: '1' })
  expect(late.status).toBe(409)
})

test('a coordinator has no such pages', async () => {
  const build = builders(w)
  const { id } = await build.account('Maryam Siddiqui')
  await build.relation(id, 'coordinates')
  const desk = tab(w)
  await desk.signIn(id)
  expect((await desk.open(listLoader, '/accounts')).status).toBe(403)
})
