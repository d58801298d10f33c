import { afterEach, beforeEach, expect, test } from 'vitest'
import { action, loader } from '#app/routes/admin/reference-item.tsx'
import { loader as families } from '#app/routes/admin/settings.tsx'
import { districts, drafts } from '#db/schema/index.ts'
import { builders } from '#test/support/builders.ts'
import { tab } from '#test/support/tab.ts'
import { type World, world } from '#test/support/world.ts'

const PATH = '/settings/districts/tendring'
const ITEM = { list: 'districts', itemId: 'tendring' }
const HOUR = 3_600_000

let w: World
let managerId: string
beforeEach(async () => {
  w = await world()
  const build = builders(w)
  await build.programme()
  await build.district({ id: 'tendring', name: 'Tendring' })
  managerId = (await build.account('Helen Oduya')).id
  await build.relation(managerId, 'manages')
})
afterEach(() => w.close())

const answers = (name: string, rest: Record<string, string> = {}) => ({
  intent: 'districts',
  version: '1',
  name,
  'fromOn-day': '1',
  'fromOn-month': '10',
  'fromOn-year': '2013',
  ...rest,
})
const names = async () =>
  (await w.database.read.select({ name: districts.name }).from(districts)).map(({ name }) => name)

test('a form is saved and leads on', async () => {
  const desk = tab(w)
  await desk.signIn(managerId)
  const { data } = await desk.open(loader, PATH, ITEM)
  const sent = await desk.send(action, PATH, ITEM, answers('Tendring and Clacton', { key: data.form.key }))
  expect(sent).toMatchObject({ status: 303, location: '/settings/districts?saved' })
  expect(await names()).toEqual(['Tendring and Clacton'])
})

test('a wrong answer comes back with 422, the reason beside the field, and everything that was typed', async () => {
  const desk = tab(w)
  await desk.signIn(managerId)
  const sent = await desk.send(action, PATH, ITEM, {
    ...answers('T'),
    'fromOn-day': '31',
    'fromOn-month': '2',
  })
  expect(sent.status).toBe(422)
  expect(sent.data.form.errors).toMatchObject({
    name: ['Enter a name'],
    fromOn: [expect.stringContaining('real date')],
  })
  expect(sent.data.form.values).toMatchObject({ name: 'T', 'fromOn-day': '31', 'fromOn-month': '2' })
})

test('a field that the form does not have is refused, not saved', async () => {
  const desk = tab(w)
  await desk.signIn(managerId)
  const sent = await desk.send(action, PATH, ITEM, answers('Tendring', { id: 'braintree' }))
  expect(sent.status).toBe(422)
  expect(await names()).toEqual(['Tendring'])
})

test('two people save the same record: the second sees both texts and loses none of their own', async () => {
  const [first, second] = [tab(w), tab(w)]
  await first.signIn(managerId)
  await second.signIn(managerId)
  await first.send(action, PATH, ITEM, answers('Tendring and Clacton'))
  const outrun = await second.send(action, PATH, ITEM, answers('Tendring Peninsula'))
  expect(outrun.status).toBe(409)
  expect(outrun.data.form).toMatchObject({ theirs: true, values: { name: 'Tendring Peninsula' } })
  const { data } = await second.open(loader, PATH, ITEM)
  expect(data['item']).toMatchObject({ values: { name: 'Tendring and Clacton' }, version: 2 })
})

test('a double click saves once, and both clicks lead to the same place', async () => {
  const desk = tab(w)
  await desk.signIn(managerId)
  const path = '/settings/districts/new'
  const fields = { ...answers('Thurrock', { key: 'k1' }), version: '' }
  const clicks = await Promise.all(
    [1, 2].map(() => desk.send(action, path, { list: 'districts', itemId: 'new' }, fields)),
  )
  expect(clicks.map(({ status }) => status)).toEqual([303, 303])
  expect(await names()).toEqual(['Tendring', 'Thurrock'])
})

test('what was typed when the session had ended comes back after signing in, encrypted meanwhile', async () => {
  const desk = tab(w)
  await desk.signIn(managerId)
  w.later(HOUR)
  const sent = await desk.send(action, PATH, ITEM, answers('Tendring and Clacton'))
  expect(sent.location).toBe(`/sign-in?then=${encodeURIComponent(PATH)}&after=kept`)
  expect(await w.database.read.select().from(drafts)).toMatchObject([
    { form: expect.stringMatching(/^v1\./) },
  ])

  await desk.signIn(managerId)
  const { data } = await desk.open(loader, PATH, ITEM)
  expect(data.form).toMatchObject({ restored: true, values: { name: 'Tendring and Clacton' } })
  await desk.send(action, PATH, ITEM, answers('Tendring and Clacton'))
  expect(await names()).toEqual(['Tendring and Clacton'])
  expect(await w.database.read.select().from(drafts)).toEqual([])
})

test('a draft is shown to nobody else', async () => {
  const desk = tab(w)
  await desk.signIn(managerId)
  w.later(HOUR)
  await desk.send(action, PATH, ITEM, answers('Tendring and Clacton'))
  const colleague = await builders(w).account('Colin Tate')
  await builders(w).relation(colleague.id, 'manages')
  await desk.signIn(colleague.id)
  const { data } = await desk.open(loader, PATH, ITEM)
  expect(data.form).toMatchObject({ values: {} })
})

test('a stranger is sent to sign in, a coordinator is told that this is not theirs, and a wrong address is not found', async () => {
  const desk = tab(w)
  expect(await desk.open(families, '/settings')).toMatchObject({
    status: 302,
    location: '/sign-in?then=%2Fsettings',
  })
  const partner = await builders(w).account('Pat Lane')
  await builders(w).relation(partner.id, 'reports_for', { organisationId: 'o' })
  await desk.signIn(partner.id)
  expect(await desk.open(families, '/settings')).toMatchObject({ status: 403 })
  await desk.signIn(managerId)
  expect(
    await desk.open(loader, '/settings/districts/nowhere', { list: 'districts', itemId: 'nowhere' }),
  ).toMatchObject({ status: 404 })
})

test('an account whose relation has ended is refused at its next request', async () => {
  const desk = tab(w)
  await desk.signIn(managerId)
  expect(await desk.open(families, '/settings')).toMatchObject({ status: 200 })
  const { relations } = await import('#db/schema/index.ts')
  await w.database.write((tx) => tx.update(relations).set({ toOn: '2026-11-22' }))
  expect(await desk.open(families, '/settings')).toMatchObject({ status: 403 })
})
