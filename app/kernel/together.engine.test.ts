import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { districts, familyMembers } from '#db/schema/index.ts'
import { builders } from '#test/support/builders.ts'
import { type World, world } from '#test/support/world.ts'
import { defineCommand } from './command.ts'
import { addDays, startOfDay } from './day.ts'
import { executor } from './executor.ts'
import { Refused } from './refusals.ts'
import { locked } from './vault.ts'

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

const manager = () => w.actor('manager', { kind: 'manages' })

/** Adds a district, or refuses after it has written it. */
const addDistrict = defineCommand({
  name: 'test.add',
  action: 'do',
  on: null,
  input: z.object({ name: z.string(), refuse: z.boolean().optional() }),
  async run({ tx, newId, today, input: { name, refuse } }) {
    const id = newId()
    await tx.insert(districts).values({ id, name, fromOn: today })
    if (refuse) throw new Refused('conflict', 'Not now.')
    return { result: id, events: [{ type: 'added', districtId: id }] as const }
  },
})

const kernel = () =>
  executor({
    ...w,
    policy: { do: { manages: 'all' } },
    mailDomain: 'localhost',
    clock: w.now,
    consequences: {
      added: {
        says: () => [],
        emails: () => [{ template: 'password-reset', to: { kind: 'account', id: 'a' }, props: {} }],
      },
    } as never,
  })

const names = async () => (await w.database.read.select().from(districts)).map(({ name }) => name).sort()
const yesterday = () => startOfDay(addDays(w.today(), -1))

test('commands given together are each written down; one that is refused leaves nothing, and the others stand', async () => {
  await kernel().together(async (give) => {
    await give(addDistrict, manager(), { name: 'Harlow' })
    await expect(give(addDistrict, manager(), { name: 'Thurrock', refuse: true })).rejects.toThrow('Not now.')
    await give(addDistrict, manager(), { name: 'Maldon' })
  })
  expect(await names()).toEqual(['Harlow', 'Maldon'])
  expect(await w.audit()).toMatchObject([{ name: 'test.add' }, { name: 'test.add' }])
})

test('when their work fails, none of them has happened', async () => {
  const failing = kernel().together(async (give) => {
    await give(addDistrict, manager(), { name: 'Harlow' })
    throw new Error('the end')
  })
  await expect(failing).rejects.toThrow('the end')
  expect([await names(), await w.audit(), await w.outbox()]).toEqual([[], [], []])
})

test('each is judged: one that is not the actor’s to give is refused', async () => {
  const stranger = kernel().together((give) => give(addDistrict, w.stranger(), { name: 'Harlow' }))
  await expect(stranger).rejects.toMatchObject({ code: 'forbidden' })
})

test('one that was given on an earlier day is dated to it and sends no e-mail; one of today does', async () => {
  await kernel().together(async (give) => {
    await give(addDistrict, manager(), { name: 'Harlow' }, yesterday())
    await give(addDistrict, manager(), { name: 'Maldon' })
  })
  const rows = await w.database.read.select().from(districts)
  expect(rows.map(({ fromOn }) => fromOn).sort()).toEqual([addDays(w.today(), -1), w.today()])
  expect((await w.audit()).map(({ at }) => at)).toEqual([yesterday(), w.now()])
  expect(await w.outbox()).toHaveLength(1)
})

test('none can be given at a moment to come', async () => {
  const tomorrow = startOfDay(addDays(w.today(), 1))
  const early = kernel().together((give) => give(addDistrict, manager(), { name: 'Harlow' }, tomorrow))
  await expect(early).rejects.toThrow('to come')
})

test('a key that was made by a refused command is made anew, so that what is locked later can be opened', async () => {
  const family = await builders(w).family()
  const { displayName } = familyMembers
  const nameMember = defineCommand({
    name: 'test.name',
    action: 'do',
    on: null,
    input: z.object({ refuse: z.boolean() }),
    async run({ tx, newId, lock, input: { refuse } }) {
      const id = newId()
      const cipher = await lock({ kind: 'volunteer', id: 'v' }, displayName, id, 'Rosie')
      await tx.insert(familyMembers).values({ id, familyId: family.id, role: 'child', displayName: cipher })
      if (refuse) throw new Refused('conflict', 'Not now.')
      return { result: id, events: [{ type: 'added', familyId: family.id }] as const }
    },
  })
  const id = await kernel().together(async (give) => {
    await expect(give(nameMember, manager(), { refuse: true })).rejects.toThrow('Not now.')
    return give(nameMember, manager(), { refuse: false })
  })
  const rows = await w.database.read.select().from(familyMembers)
  const named = rows.flatMap((row) =>
    row.id === id && row.displayName ? [locked(displayName, row.id, row.displayName)] : [],
  )
  expect(await w.vault.open(w.database.read, named)).toEqual(['Rosie'])
})
