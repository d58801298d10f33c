import { afterEach, beforeEach, expect, test } from 'vitest'
import { loader } from '#app/routes/coordinator/find.tsx'
import { builders } from '#test/support/builders.ts'
import { tab } from '#test/support/tab.ts'
import { type World, world } from '#test/support/world.ts'

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

test('a coordinator finds a volunteer from the address, and one who only reports does not', async () => {
  const build = builders(w)
  const organisation = await build.organisation()
  await build.volunteer({ organisationId: organisation.id, displayName: 'Kwame Mensah' })
  const desk = tab(w)
  const open = async (kind: 'coordinates' | 'reports_for', path: string) => {
    const account = await build.account(`Pat Lane ${kind}`)
    await build.relation(account.id, kind, { organisationId: organisation.id })
    await desk.signIn(account.id)
    return desk.open(loader, path)
  }
  const { data } = await open('coordinates', '/find?q=kwame+mensha&among=nobody')
  expect((data['found'] as { rows: unknown[] }).rows).toMatchObject([{ name: 'Kwame Mensah' }])
  expect(await open('reports_for', '/find?q=kwame')).toMatchObject({ status: 403 })
})
