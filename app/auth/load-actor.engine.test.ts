import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { held } from '#app/kernel/actor.ts'
import { families, relations, volunteers } from '#db/schema/index.ts'
import { countingInto } from '#db/statements.ts'
import { builders } from '#test/support/builders.ts'
import { type World, world } from '#test/support/world.ts'
import { loadActor } from './load-actor.server.ts'

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

test('one statement tells all that an account is, granted or following from the records', async () => {
  const build = builders(w)
  const { id } = await build.account('Somebody')
  const volunteer = await build.volunteer()
  const family = await build.family()
  const match = await build.match({ volunteerId: volunteer.id, familyId: family.id, stage: 'active' })
  const supervised = await build.volunteer()
  await build.relation(id, 'volunteers', { volunteerId: volunteer.id })
  await build.relation(id, 'coordinates', { organisationId: volunteer.organisationId })
  await w.database.write(async (tx) => {
    await tx.update(families).set({ keyWorkerId: id }).where(eq(families.id, family.id))
    await tx.update(volunteers).set({ supervisorId: id }).where(eq(volunteers.id, supervised.id))
  })

  const tally = { statements: 0 }
  const actor = await countingInto(tally, () => loadActor(w.database.read, id, w.today()))

  expect(tally).toEqual({ statements: 1 })
  expect(held(actor, 'volunteers')).toMatchObject([{ volunteer: volunteer.id }])
  expect(held(actor, 'coordinates')).toMatchObject([
    { organisation: volunteer.organisationId, district: null },
  ])
  expect(held(actor, 'mentors')).toMatchObject([
    { match: match.id, family: family.id, volunteer: volunteer.id },
  ])
  expect(held(actor, 'key_works')).toMatchObject([{ family: family.id }])
  expect(held(actor, 'supervises')).toMatchObject([{ volunteer: supervised.id }])
})

test('a relation holds from its first day to its last, and a mentor’s only while they are a volunteer', async () => {
  const build = builders(w)
  const { id } = await build.account('Somebody else')
  const volunteer = await build.volunteer()
  const family = await build.family()
  await build.match({ volunteerId: volunteer.id, familyId: family.id, stage: 'active' })
  await build.relation(id, 'volunteers', {
    volunteerId: volunteer.id,
    fromOn: '2026-11-01',
    toOn: '2026-11-23',
  })
  const kindsOn = async (day: string) =>
    (await loadActor(w.database.read, id, day)).relations.map(({ kind }) => kind)

  expect(await kindsOn('2026-10-31')).toEqual(['anyone', 'signed_in'])
  expect(await kindsOn('2026-11-23')).toEqual(['anyone', 'signed_in', 'volunteers', 'mentors'])
  expect(await kindsOn('2026-11-24')).toEqual(['anyone', 'signed_in'])

  await w.database.write((tx) => tx.update(relations).set({ toOn: null }).where(eq(relations.accountId, id)))
  expect(await kindsOn('2026-11-24')).toContain('mentors')
})
