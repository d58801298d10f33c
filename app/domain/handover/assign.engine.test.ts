import { afterEach, beforeEach, expect, test } from 'vitest'
import { twoCoordinators } from '#test/support/two-coordinators.ts'
import { type World, world } from '#test/support/world.ts'
import { today } from '../coordination/index.ts'
import { matchFile } from '../matching/index.ts'
import { volunteerHistory } from '../recruitment/index.ts'
import {
  assignFamily,
  assignMatch,
  assignVolunteer,
  matchCoordinator,
  volunteerCoordinator,
} from './index.ts'

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

test('a volunteer goes to another coordinator, who is told by reference alone, and comes back the same way', async () => {
  const { volunteer, ellen, maryam, asEllen, asMaryam } = await twoCoordinators(w)
  const about = { volunteerId: volunteer.id }
  await w.execute(assignVolunteer, asEllen, { ...about, coordinatorId: maryam, version: 1 })
  const told = await w.outbox()
  expect(told).toMatchObject([{ template: 'yours-now', toKind: 'account', toId: maryam }])
  expect(JSON.stringify([told, await w.audit()])).not.toContain('Leila')
  expect(await w.ask(volunteerCoordinator, asMaryam, about)).toMatchObject({
    coordinator: 'Maryam Siddiqui',
    history: [{ holder: 'Maryam Siddiqui', former: 'Ellen Marsh', fromOn: w.today() }],
  })
  expect((await w.ask(volunteerHistory, asEllen, about)).rows).toMatchObject([
    { text: 'Maryam Siddiqui became the coordinator of Leila Haddad' },
  ])
  await w.execute(assignVolunteer, asMaryam, { ...about, coordinatorId: ellen, version: 2 })
  expect(await w.ask(volunteerCoordinator, asEllen, about)).toMatchObject({
    coordinatorId: ellen,
    version: 3,
  })
})

test('what waits about a family moves from one Today to the other', async () => {
  const { build, place, maryam, ellen, asEllen, asMaryam } = await twoCoordinators(w)
  const family = await build.family({ ...place, waitingSince: '2026-09-01' })
  const waitingFor = async (actor: typeof asEllen) =>
    (await w.ask(today, actor, {})).rows.some(({ familyId }) => familyId === family.id)
  const about = { matchingProfileId: family.id }
  await w.execute(assignFamily, asEllen, { ...about, coordinatorId: ellen })
  expect(await w.outbox()).toEqual([])
  expect([await waitingFor(asEllen), await waitingFor(asMaryam)]).toEqual([true, false])
  await w.execute(assignFamily, asEllen, { ...about, coordinatorId: maryam })
  expect([await waitingFor(asEllen), await waitingFor(asMaryam)]).toEqual([false, true])
})

test('a match without a key worker turns to its new coordinator, and remembers who proposed it', async () => {
  const { match, maryam, asEllen } = await twoCoordinators(w)
  await w.execute(assignMatch, asEllen, { matchId: match.id, coordinatorId: maryam })
  expect(await w.ask(matchFile, asEllen, { matchId: match.id })).toMatchObject({
    coordinator: { name: 'Maryam Siddiqui' },
    professional: { name: 'Maryam Siddiqui', isKeyWorker: false },
    proposedBy: 'Ellen Marsh',
    handovers: [{ holder: 'Maryam Siddiqui' }],
  })
})

test('nobody is offered who has left, whose role has ended or is elsewhere, or who is kept apart', async () => {
  const { build, place, match, family, ellen, maryam, asEllen } = await twoCoordinators(w)
  const gone = await build.account('Gone Away', { disabledAt: w.now() })
  await build.relation(gone.id, 'coordinates', place)
  const ended = await build.account('Ended Role')
  await build.relation(ended.id, 'coordinates', { ...place, toOn: '2026-11-22' })
  const elsewhere = await build.account('Else Where')
  await build.relation(elsewhere.id, 'coordinates', { organisationId: (await build.organisation()).id })
  const related = await build.account('Rela Ted')
  await build.relation(related.id, 'coordinates', place)
  await build.relation(related.id, 'excluded_from', { familyId: family.id })
  const { choices } = await w.ask(matchCoordinator, asEllen, { matchId: match.id })
  expect(choices.map(({ accountId }) => accountId)).toEqual([ellen, maryam])
  for (const { id } of [gone, ended, elsewhere, related])
    await expect(
      w.execute(assignMatch, asEllen, { matchId: match.id, coordinatorId: id }),
    ).rejects.toMatchObject({ fields: { coordinatorId: [expect.any(String)] } })
})

test('whoever opened the form before a colleague saved is told so', async () => {
  const { volunteer, ellen, maryam, asEllen } = await twoCoordinators(w)
  await w.execute(assignVolunteer, asEllen, { volunteerId: volunteer.id, coordinatorId: maryam, version: 1 })
  await expect(
    w.execute(assignVolunteer, asEllen, { volunteerId: volunteer.id, coordinatorId: ellen, version: 1 }),
  ).rejects.toMatchObject({ code: 'conflict' })
})
