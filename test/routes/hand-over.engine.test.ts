import { afterEach, beforeEach, expect, test } from 'vitest'
import { assignVolunteer } from '#app/domain/handover/index.ts'
import { action, loader } from '#app/routes/handover/hand-over.tsx'
import { tab } from '#test/support/tab.ts'
import { twoCoordinators } from '#test/support/two-coordinators.ts'
import { type World, world } from '#test/support/world.ts'

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

test('a coordinator hands over by district; a form overtaken by a colleague comes back, and the page has new numbers', async () => {
  const { volunteer, place, ellen, maryam, asMaryam } = await twoCoordinators(w)
  const desk = tab(w)
  await desk.signIn(ellen)
  const params = { accountId: 'mine' }
  const page = `/handover/mine?to-${place.districtId}=${maryam}`
  const look = async () => {
    const { data } = await desk.open(loader, page, params)
    return data['plan'] as { seen: string; goes: unknown[] }
  }
  const answers = { intent: 'hand-over', fromId: ellen, byDistrict: `${place.districtId}:${maryam}` }

  const before = await look()
  expect(before.goes).toMatchObject([{ counts: { volunteer: 1, match: 1 } }])
  await w.execute(assignVolunteer, asMaryam, { volunteerId: volunteer.id, coordinatorId: maryam })
  expect(await desk.send(action, page, params, { ...answers, seen: before.seen })).toMatchObject({
    status: 409,
    data: { form: { errors: { '': [expect.stringContaining('changed since you looked')] } } },
  })
  const after = await look()
  expect(after.goes).toMatchObject([{ counts: { volunteer: 0, match: 1 } }])
  expect(await desk.send(action, page, params, { ...answers, seen: after.seen })).toMatchObject({
    status: 303,
    location: '/handover/mine?done=handed-over',
  })
})
