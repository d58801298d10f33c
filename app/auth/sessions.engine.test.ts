import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { fingerprint } from '#app/kernel/secrets.ts'
import { accounts, relations, sessions } from '#db/schema/index.ts'
import { accountWith, browser } from '#test/support/browser.ts'
import { type World, world } from '#test/support/world.ts'
import { hashPassword } from './passwords.server.ts'
import { findVisitor, forgetOldSessions } from './sessions.server.ts'
import { signIn } from './sign-in.server.ts'
import { signOut } from './sign-out.server.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const password = 'otter brick kite'

// Passwords take their time, and more of it on a machine that is busy.
vi.setConfig({ testTimeout: 30_000 })

let w: World
let passwordHash: string
let people = 0

beforeAll(async () => {
  w = await world()
  passwordHash = await hashPassword(password)
})
afterAll(() => w.close())
beforeEach(() => w.later(24 * HOUR))

async function signedIn(
  kind: 'staff' | 'volunteer' | 'family' = 'staff',
  relation?: 'manages' | 'safeguards',
) {
  const email = `person.${++people}@example.org`
  const account = await accountWith(w, { email, kind, passwordHash })
  if (relation) await grant(account.id, relation)
  const b = browser(w)
  await b.signIn(account)
  return { b, account, email }
}

const grant = (accountId: string, kind: 'manages' | 'safeguards') =>
  w.database.write((tx) =>
    tx.insert(relations).values({
      id: w.newId(),
      accountId,
      kind,
      fromOn: '2020-01-01',
      grantedBy: 'test',
      recordedAt: w.now(),
    }),
  )

const rowsOf = (accountId: string) =>
  w.database.read.select().from(sessions).where(eq(sessions.accountId, accountId))

test('somebody who signs in is known at the next request, with what they are to others', async () => {
  const { b, account, email } = await signedIn('staff', 'manages')
  await b.take(signIn, { email, password })
  const visitor = await b.visit()
  expect(visitor.account).toEqual({
    id: account.id,
    displayName: 'Test Person',
    kind: 'staff',
    keepsDrafts: false,
    programme: null,
  })
  expect(visitor.actor.relations.map(({ kind }) => kind)).toContain('manages')
})

test('the database holds the SHA-256 of a session id and not the id', async () => {
  const { b, account } = await signedIn()
  const id = b.cookie()?.split('=')[1] ?? ''
  const rows = await rowsOf(account.id)
  expect(id).toHaveLength(43)
  expect(rows.map((row) => row.idHash)).toEqual([fingerprint(id)])
  expect(JSON.stringify(rows)).not.toContain(id)
})

test.each([
  ['staff', undefined, 15],
  ['staff', 'manages', 10],
  ['staff', 'safeguards', 10],
  ['volunteer', undefined, 30],
  ['family', undefined, 10],
] as const)(
  '%s (%s) is signed out after %i unused minutes, and is told from a stranger',
  async (kind, relation, minutes) => {
    const { b, account } = await signedIn(kind, relation)
    w.later(minutes * MINUTE - 1)
    expect((await b.visit()).account?.id).toBe(account.id)
    w.later(minutes * MINUTE)
    expect(await b.visit()).toMatchObject({ account: null, lapsedAccountId: account.id })
  },
)

test.each([
  ['staff', 8],
  ['volunteer', 12],
  ['family', 1],
] as const)('%s is signed out after %i hours however busy', async (kind, hours) => {
  const { b, account } = await signedIn(kind)
  for (let minute = 5; minute < hours * 60; minute += 5) {
    w.later(5 * MINUTE)
    expect((await b.visit()).account?.id).toBe(account.id)
  }
  w.later(5 * MINUTE)
  expect(await b.visit()).toMatchObject({ account: null, lapsedAccountId: account.id })
})

test('using a session writes at most once a minute', async () => {
  const { b, account } = await signedIn()
  const idleUntil = async () => (await rowsOf(account.id))[0]?.idleUntil.getTime()
  const atFirst = await idleUntil()
  w.later(MINUTE - 1)
  await b.visit()
  expect(await idleUntil()).toBe(atFirst)
  w.later(1)
  await b.visit()
  expect(await idleUntil()).toBe((atFirst ?? 0) + MINUTE)
})

test('somebody made a manager has the shorter limit from the next request on', async () => {
  const { b, account } = await signedIn()
  await grant(account.id, 'manages')
  await b.visit()
  w.later(10 * MINUTE)
  expect((await b.visit()).account).toBeNull()
})

test('a browser is told from a stranger for a week, and then is one', async () => {
  const { b, account } = await signedIn()
  w.later(7 * 24 * HOUR)
  expect((await b.visit()).lapsedAccountId).toBe(account.id)
  w.later(HOUR)
  expect((await b.visit()).lapsedAccountId).toBeNull()
  w.later(8 * HOUR)
  await forgetOldSessions(w.platform)
  expect(await rowsOf(account.id)).toEqual([])
})

test('a disabled account is a stranger at the very next request', async () => {
  const { b, account } = await signedIn()
  await w.database.write((tx) =>
    tx.update(accounts).set({ disabledAt: w.now() }).where(eq(accounts.id, account.id)),
  )
  expect(await b.visit()).toMatchObject({ account: null, lapsedAccountId: null })
})

test('signing out ends the session on the server too, so that a copied cookie opens nothing', async () => {
  const { b, account } = await signedIn()
  const thief = browser(w)
  await thief.signIn(account)
  const stolen = new Request(w.platform.config.origin, { headers: { cookie: b.cookie() ?? '' } })
  expect(await b.take(signOut, {})).toMatchObject({ to: '/sign-in?after=sign-out' })
  expect(b.cookie()).toBeNull()
  expect(await findVisitor(w.platform, stolen)).toMatchObject({ account: null, lapsedAccountId: null })
  expect((await thief.visit()).account?.id).toBe(account.id)
})

test('signing in as somebody else ends the session that the browser had', async () => {
  const { b, account } = await signedIn()
  const other = await signedIn()
  await b.take(signIn, { email: other.email, password })
  expect((await b.visit()).account?.id).toBe(other.account.id)
  expect((await rowsOf(account.id))[0]?.endedAt).toEqual(w.now())
})

test('an invented cookie is a stranger’s', async () => {
  const request = new Request(w.platform.config.origin, {
    headers: { cookie: `alongside=${'x'.repeat(43)}` },
  })
  expect(await findVisitor(w.platform, request)).toMatchObject({ account: null, lapsedAccountId: null })
})
