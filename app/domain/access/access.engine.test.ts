import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadActor } from '#app/auth/load-actor.server.ts'
import type { RelationKind } from '#app/kernel/actor.ts'
import { accounts, relations } from '#db/schema/index.ts'
import { builders } from '#test/support/builders.ts'
import { type World, world } from '#test/support/world.ts'
import { assignSupervisor, volunteerSupervision } from '../supervision/index.ts'
import {
  closeAccount,
  colleague,
  colleagues,
  endRole,
  giveRole,
  inviteAgain,
  inviteColleague,
} from './index.ts'

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

const administrator = () => w.actor('priya', { kind: 'administers' })
const manager = () => w.actor('helen', { kind: 'manages' })
const ros = { displayName: 'Ros Tideswell', email: 'ros@example.org' }

const kindsOf = async (accountId: string): Promise<RelationKind[]> =>
  (await loadActor(w.database.read, accountId, w.today())).relations.map(({ kind }) => kind)

test('a colleague is invited with a role, gets one e-mail, and shows in the list as invited', async () => {
  const organisation = await builders(w).organisation({ name: 'Harbour Families Trust' })
  const accountId = await w.execute(inviteColleague, administrator(), {
    ...ros,
    role: 'coordinates',
    organisationId: organisation.id,
  })
  expect(await kindsOf(accountId)).toContain('coordinates')
  expect(await w.outbox()).toMatchObject([{ template: 'invitation', toId: accountId }])
  const { rows } = await w.ask(colleagues, administrator(), { role: 'coordinates', state: 'invited' })
  expect(rows).toMatchObject([
    {
      displayName: 'Ros Tideswell',
      state: 'invited',
      roles: [{ role: 'coordinates', organisation: 'Harbour Families Trust' }],
    },
  ])
  expect((await w.ask(colleagues, administrator(), { state: 'closed' })).rows).toEqual([])
})

test('a coordinator needs an organisation, and one e-mail address has one account', async () => {
  await expect(
    w.execute(inviteColleague, administrator(), { ...ros, role: 'coordinates' }),
  ).rejects.toMatchObject({ code: 'invalid', fields: { organisationId: ['Choose their organisation'] } })
  await w.execute(inviteColleague, administrator(), ros)
  await expect(
    w.execute(inviteColleague, administrator(), { ...ros, email: 'ROS@example.org' }),
  ).rejects.toMatchObject({ code: 'invalid', fields: { email: [expect.stringContaining('already')] } })
})

test('a supervisor of an organisation can be given its volunteers, and reaches those alone', async () => {
  const build = builders(w)
  const organisation = await build.organisation()
  const place = { organisationId: organisation.id, stage: 'approved' as const }
  const [given, other] = [await build.volunteer(place), await build.volunteer(place)]
  const supervisorId = await w.execute(inviteColleague, administrator(), {
    ...ros,
    role: 'supervises',
    organisationId: organisation.id,
  })
  const supervisor = () => loadActor(w.database.read, supervisorId, w.today())
  const read = async (volunteerId: string) => w.ask(volunteerSupervision, await supervisor(), { volunteerId })
  await expect(read(given.id)).rejects.toMatchObject({ code: 'not-found' })

  const coordinator = w.actor('maryam', { kind: 'coordinates', organisation: organisation.id })
  await w.execute(assignSupervisor, coordinator, {
    volunteerId: given.id,
    supervisorId,
    version: given.version,
  })
  expect(await read(given.id)).toMatchObject({ volunteerId: given.id, supervisorId })
  await expect(read(other.id)).rejects.toMatchObject({ code: 'not-found' })
})

test('the strongest roles are given and ended by a programme manager, not by an administrator', async () => {
  const { id: accountId } = await builders(w).account('Ngozi Adeyemi')
  const give = { accountId, role: 'safeguards' }
  await expect(w.execute(giveRole, administrator(), give)).rejects.toMatchObject({ code: 'conflict' })
  await w.execute(giveRole, manager(), give)
  const [held] = await w.database.read.select().from(relations).where(eq(relations.accountId, accountId))
  const end = { accountId, relationId: held?.id }
  await expect(w.execute(endRole, administrator(), end)).rejects.toMatchObject({ code: 'conflict' })
  await expect(w.execute(closeAccount, administrator(), { accountId, version: 1 })).rejects.toMatchObject({
    code: 'conflict',
  })
  await w.execute(endRole, manager(), end)
  expect(await kindsOf(accountId)).not.toContain('safeguards')
})

test('a role that ends is gone at the next request, and its row stays with its days', async () => {
  const { id: accountId } = await builders(w).account('Alan Thorogood')
  await w.execute(giveRole, administrator(), { accountId, role: 'governs' })
  expect(await kindsOf(accountId)).toContain('governs')
  const { roles } = await w.ask(colleague, administrator(), { accountId })
  await w.execute(endRole, administrator(), { accountId, relationId: roles[0]?.relationId })
  expect(await kindsOf(accountId)).not.toContain('governs')
  expect((await w.ask(colleague, administrator(), { accountId })).roles).toMatchObject([
    { role: 'governs', toOn: '2026-11-22', holds: false },
  ])
  await expect(
    w.execute(endRole, administrator(), { accountId, relationId: roles[0]?.relationId }),
  ).rejects.toMatchObject({ code: 'conflict' })
})

test('nobody changes their own account, nor that of a volunteer or a family', async () => {
  const build = builders(w)
  const own = await build.account('Priya Raman')
  const self = w.actor(own.id, { kind: 'administers' })
  await expect(w.execute(giveRole, self, { accountId: own.id, role: 'governs' })).rejects.toMatchObject({
    code: 'conflict',
  })
  for (const kind of ['volunteer', 'family'] as const) {
    const { id: accountId } = await build.account('Leila Haddad', { kind })
    await expect(w.ask(colleague, administrator(), { accountId })).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(w.execute(closeAccount, administrator(), { accountId, version: 1 })).rejects.toMatchObject({
      code: 'not-found',
    })
  }
  expect((await w.ask(colleagues, administrator(), {})).rows.map((row) => row.displayName)).toEqual([
    'Priya Raman',
  ])
})

test('an invitation is sent again only while no password is chosen, and a closed account gets none', async () => {
  const accountId = await w.execute(inviteColleague, administrator(), ros)
  await w.execute(inviteAgain, administrator(), { accountId })
  expect(await w.outbox()).toHaveLength(2)
  await w.execute(closeAccount, administrator(), { accountId, version: 1 })
  await expect(w.execute(inviteAgain, administrator(), { accountId })).rejects.toMatchObject({
    code: 'conflict',
  })
  await w.database.write((tx) =>
    tx.update(accounts).set({ disabledAt: null, passwordHash: 'x' }).where(eq(accounts.id, accountId)),
  )
  await expect(w.execute(inviteAgain, administrator(), { accountId })).rejects.toMatchObject({
    code: 'conflict',
  })
})

test('a long list comes page by page, nobody twice and nobody left out', async () => {
  const build = builders(w)
  const names = Array.from({ length: 120 }, (_, n) => `Person ${String(n).padStart(3, '0')}`)
  for (const name of names) await build.account(name)
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const { rows, next } = await w.ask(colleagues, administrator(), { cursor })
    seen.push(...rows.map((row) => row.displayName))
    cursor = next ?? undefined
  } while (cursor)
  expect(seen).toEqual(names)
})
