import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { accounts, relations, tokens } from '#db/schema/index.ts'
import { anApplicant } from '#test/examples/people.ts'
import { tokensSent } from '#test/support/browser.ts'
import { builders } from '#test/support/builders.ts'
import { type World, world } from '#test/support/world.ts'
import { inviteVolunteer } from './index.ts'

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

async function invited() {
  const { volunteer, related } = await anApplicant(w)
  const coordinator = w.actor('maryam', related.coordinates ?? { kind: 'coordinates' })
  const invite = () => w.execute(inviteVolunteer, coordinator, { volunteerId: volunteer.id })
  return { volunteer, invite, accountId: await invite() }
}

test('an invited volunteer has an account without a password, tied to their own record, and a link by e-mail', async () => {
  const { volunteer, accountId } = await invited()
  const [account] = await w.database.read.select().from(accounts)
  expect(account).toMatchObject({
    id: accountId,
    kind: 'volunteer',
    displayName: 'Kwame Mensah',
    passwordHash: null,
  })
  expect(await w.database.read.select().from(relations)).toMatchObject([
    { accountId, kind: 'volunteers', volunteerId: volunteer.id },
  ])
  expect(await tokensSent(w, accountId)).toEqual([expect.stringMatching(/^[\w-]{43}$/)])
})

test('a second invitation goes to the same account, and the first link stops working', async () => {
  const { invite, accountId } = await invited()
  expect(await invite()).toBe(accountId)
  const links = await w.database.read.select().from(tokens).orderBy(tokens.createdAt, tokens.hash)
  expect(links.filter(({ usedAt }) => usedAt === null)).toHaveLength(1)
})

test('whoever has chosen a password is not invited again', async () => {
  const { invite, accountId } = await invited()
  await w.database.write((tx) =>
    tx.update(accounts).set({ passwordHash: 'x' }).where(eq(accounts.id, accountId)),
  )
  await expect(invite()).rejects.toMatchObject({ code: 'conflict' })
})

test('somebody without an e-mail address cannot be invited', async () => {
  const volunteer = await builders(w).volunteer()
  const coordinator = w.actor('maryam', { kind: 'coordinates', organisation: volunteer.organisationId })
  await expect(w.execute(inviteVolunteer, coordinator, { volunteerId: volunteer.id })).rejects.toMatchObject({
    code: 'conflict',
  })
})
