import { asc, eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { saveDistrict } from '#app/domain/governance/index.ts'
import { auditRows, districts, familyMembers, matchingProfiles, submissions } from '#db/schema/index.ts'
import { builders } from '#test/support/builders.ts'
import { type World, world } from '#test/support/world.ts'
import { matchingProfile } from '../domain/families/records.ts'
import { defineCommand } from './command.ts'
import { executor } from './executor.ts'
import { defineQuery } from './query.ts'
import { locked } from './vault.ts'

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

const manager = () => w.actor('manager', { kind: 'manages' })

/** The same kernel with a policy and commands of its own. */
const kernel = (policy: Parameters<typeof executor>[0]['policy']) =>
  executor({
    ...w,
    policy,
    mailDomain: 'localhost',
    clock: w.now,
    consequences: {
      happened: {
        says: () => [],
        emails: () => [
          { template: 'password-reset', to: { kind: 'account', id: 'a' }, props: { token: 't' } },
        ],
      },
    } as never,
  })

const readProfile = defineQuery({
  name: 'test.profile',
  action: 'read',
  on: matchingProfile,
  input: z.object({ matchingProfileId: z.string() }),
  reveals: { familyId: 'T1', familyName: 'T2', need: 'T3' },
  run: async ({ matchingProfile: row }: { matchingProfile: typeof matchingProfiles.$inferSelect }) => ({
    familyId: row.id,
    familyName: locked(matchingProfiles.familyName, row.id, row.familyName),
    need: locked(matchingProfiles.need, row.id, row.need),
    outcode: row.outcode,
  }),
} as never) as never

test('a query shows only the fields it declares and the relation may read, opened', async () => {
  const family = await builders(w).family({ familyName: 'Nowak', need: { goals: ['debt'] } })
  const ask = (policy: object) =>
    kernel({ read: policy } as never).ask(readProfile, manager(), { matchingProfileId: family.id })
  expect(await ask({ manages: ['familyName'] })).toEqual({ familyName: 'Nowak' })
  expect(await ask({ manages: 'all' })).toEqual({
    familyId: family.id,
    familyName: 'Nowak',
    need: '{"goals":["debt"]}',
  })
})

test('a sensitive read is in the log before the answer leaves; one that shows nothing sensitive is not', async () => {
  const family = await builders(w).family()
  const ask = (policy: object) =>
    kernel({ read: policy } as never).ask(readProfile, manager(), { matchingProfileId: family.id })
  await ask({ manages: ['familyName'] })
  expect(await w.audit()).toEqual([])
  await ask({ manages: 'all' })
  expect(await w.audit()).toMatchObject([{ kind: 'read', actorId: 'manager', familyId: family.id }])
})

test('when the log cannot be written, no answer is given', async () => {
  const family = await builders(w).family()
  const broken = executor({
    ...w,
    policy: { read: { manages: 'all' } },
    mailDomain: 'x',
    clock: w.now,
    consequences: {} as never,
    database: { ...w.database, read: w.database.read, write: () => Promise.reject(new Error('disk full')) },
  })
  await expect(broken.ask(readProfile, manager(), { matchingProfileId: family.id })).rejects.toThrow(
    'disk full',
  )
})

test('a command that fails half way leaves nothing: no row, no audit, no e-mail', async () => {
  const half = defineCommand({
    name: 'test.half',
    action: 'do',
    on: null,
    input: z.object({}),
    async run({ tx, newId }): Promise<never> {
      await tx.insert(districts).values({ id: newId(), name: 'Thurrock', fromOn: '2026-10-01' })
      throw new Error('half way')
    },
  })
  await expect(kernel({ do: { manages: 'all' } }).execute(half, manager(), {})).rejects.toThrow('half way')
  expect([await w.database.read.select().from(districts), await w.audit(), await w.outbox()]).toEqual([
    [],
    [],
    [],
  ])
})

test('what a command tells is written with it: an audit row and an encrypted e-mail', async () => {
  const done = defineCommand({
    name: 'test.done',
    action: 'do',
    on: null,
    input: z.object({}),
    run: async () => ({ result: '', events: [{ type: 'happened', familyId: 'f1' }] as const }),
  })
  await kernel({ do: { manages: 'all' } }).execute(done, manager(), {})
  expect(await w.audit()).toMatchObject([{ event: 'happened', familyId: 'f1', ids: { familyId: 'f1' } }])
  expect(await w.outbox()).toMatchObject([
    { template: 'password-reset', props: expect.stringMatching(/^v1\./) },
  ])
})

test('an event that carries words instead of ids is refused', async () => {
  const talkative = defineCommand({
    name: 'test.talkative',
    action: 'do',
    on: null,
    input: z.object({}),
    run: async () => ({
      result: '',
      events: [{ type: 'happened', note: 'Anna Nowak moved to 4 High Street' }] as const,
    }),
  })
  await expect(kernel({ do: { manages: 'all' } }).execute(talkative, manager(), {})).rejects.toThrow(
    'ids and codes',
  )
})

test('twenty presses of one button at once make one row and give one answer', async () => {
  const press = () =>
    w.execute(saveDistrict, manager(), { name: 'Thurrock', fromOn: '2026-10-01' }, { key: 'one' })
  const answers = await Promise.all(Array.from({ length: 20 }, press))
  expect(new Set(answers).size).toBe(1)
  expect(await w.database.read.select().from(districts)).toHaveLength(1)
  expect(await w.database.read.select().from(submissions)).toHaveLength(1)
})

test('a plain text in an encrypted column is refused before it is stored', async () => {
  const family = await builders(w).family()
  const plain = w.database.write((tx) =>
    tx
      .insert(familyMembers)
      .values({ id: 'x', familyId: family.id, role: 'child', displayName: 'Rosie' as never }),
  )
  await expect(plain).rejects.toThrow()
  expect(await w.database.read.select().from(familyMembers)).toEqual([])
})

test('the audit log refuses to be changed', async () => {
  await w.execute(saveDistrict, manager(), { name: 'Thurrock', fromOn: '2026-10-01' })
  const [row] = await w.audit()
  await expect(
    w.database.write((tx) =>
      tx
        .update(auditRows)
        .set({ actorId: 'somebody else' })
        .where(eq(auditRows.id, row?.id ?? '')),
    ),
  ).rejects.toThrow()
  await expect(w.database.write((tx) => tx.delete(auditRows))).rejects.toThrow()
  expect(await w.database.read.select().from(auditRows).orderBy(asc(auditRows.at))).toEqual([row])
})

test('a transaction inside a transaction is refused', async () => {
  await expect(w.database.write(() => w.database.write(async () => undefined))).rejects.toThrow(
    'inside a transaction',
  )
})

test('the reader cannot write', async () => {
  const reader = w.database.read as unknown as {
    insert(table: typeof districts): { values(row: object): Promise<unknown> }
  }
  const attempt = async () => reader.insert(districts).values({ id: 'x', name: 'x', fromOn: '2026-10-01' })
  await expect(attempt()).rejects.toThrow()
})

test('two connections that write at once both succeed', async () => {
  const other = w.reopen()
  const add = (platform: Pick<World, 'execute'>, name: string) =>
    platform.execute(saveDistrict, manager(), { name, fromOn: '2026-10-01' })
  const both = Array.from({ length: 10 }, (_, n) => [add(w, `Here ${n}`), add(other, `There ${n}`)]).flat()
  await Promise.all(both)
  expect(await w.database.read.select().from(districts)).toHaveLength(20)
  await other.close()
})
