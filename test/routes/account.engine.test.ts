import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { invite } from '#app/auth/invite.server.ts'
import { hashPassword } from '#app/auth/passwords.server.ts'
import * as choosing from '#app/routes/account/choose-password.tsx'
import * as resetting from '#app/routes/account/reset.tsx'
import * as signingIn from '#app/routes/account/sign-in.tsx'
import * as signingOut from '#app/routes/account/sign-out.tsx'
import { tokens } from '#db/schema/index.ts'
import { accountWith, tokensSent } from '#test/support/browser.ts'
import { comparePasswordsWith } from '#test/support/compared-passwords.ts'
import { tab } from '#test/support/tab.ts'
import { type World, world } from '#test/support/world.ts'

// Passwords take their time, and more of it on a machine that is busy.
vi.setConfig({ testTimeout: 30_000 })

const password = 'otter brick kite'
let w: World
let id: string

beforeAll(async () => {
  w = await world()
  id = (await accountWith(w, { email: 'amira@example.org', passwordHash: await hashPassword(password) })).id
})
afterAll(() => w.close())

const send = (
  page: { action: typeof signingIn.action },
  path: string,
  form: Record<string, string>,
  params = {},
) => tab(w).send(page.action, path, params, form)

test('the page to sign in is open to a stranger, and gives the form its key', async () => {
  const { data } = await tab(w).open(signingIn.loader, '/sign-in', {})
  expect(data.form).toMatchObject({ key: expect.any(String), errors: {} })
})

test('the right password leads to where somebody was going', async () => {
  const sent = await send(signingIn, '/sign-in?then=%2Fvisits', {
    intent: 'sign-in',
    key: 'k',
    email: 'amira@example.org',
    password,
  })
  expect(sent).toMatchObject({ status: 303, location: '/visits' })
})

test.each([
  [
    { email: 'amira@example.org', password: 'not the password' },
    { '': ['Your e-mail address or password is not right'] },
  ],
  [
    { email: '', password: '' },
    { email: ['Enter your e-mail address'], password: ['Enter your password'] },
  ],
])('an answer of %j comes back with 422', async (typed, errors) => {
  const sent = await send(signingIn, '/sign-in', { intent: 'sign-in', key: 'k', ...typed })
  expect(sent).toMatchObject({ status: 422, data: { form: { errors } } })
})

test('after ten wrong passwords the answer is 429, and says how long to wait', async () => {
  comparePasswordsWith(password)
  const typed = { intent: 'sign-in', key: 'k', email: 'nobody@example.org', password: 'not the password' }
  for (let time = 0; time < 10; time += 1) await send(signingIn, '/sign-in', typed)
  const sent = await send(signingIn, '/sign-in', typed)
  expect(sent.status).toBe(429)
  expect(sent.data.form.errors['']?.[0]).toContain('Wait 1 minute')
})

test('signing out leads to the page to sign in, whatever is sent along, and for a stranger too', async () => {
  expect(await send(signingOut, '/sign-out', {})).toMatchObject({
    status: 303,
    location: '/sign-in?after=sign-out',
  })
  expect(await send(signingOut, '/sign-out', { key: 'k', version: '3' })).toMatchObject({ status: 303 })
})

test('asking for a reset leads to one and the same page', async () => {
  for (const email of ['amira@example.org', 'stranger@example.org'])
    expect(await send(resetting, '/reset', { email })).toMatchObject({
      status: 303,
      location: '/reset?after=asking',
    })
  expect(await tokensSent(w, id)).toHaveLength(1)
})

test('opening the page of a link leaves the link as it was; sending its form uses it up', async () => {
  const { accountId } = await invite(w.platform, w.actor('manager'), {
    kind: 'staff',
    displayName: 'Sam',
    email: 'sam@example.org',
  })
  const [token = ''] = await tokensSent(w, accountId)
  const usedAt = async () =>
    (await w.database.read.select().from(tokens).where(eq(tokens.accountId, accountId)))[0]?.usedAt
  const path = `/invitation/${token}`

  await tab(w).open(choosing.loader, path, { token })
  expect(await usedAt()).toBeNull()
  const poor = await send(
    choosing,
    path,
    { intent: 'invitation', key: 'k', password: 'password1234' },
    { token },
  )
  expect(poor).toMatchObject({
    status: 422,
    data: { form: { errors: { password: [expect.stringContaining('easy to guess')] } } },
  })
  expect(await usedAt()).toBeNull()
  const good = await send(
    choosing,
    path,
    { intent: 'invitation', key: 'k', password: 'three new words' },
    { token },
  )
  expect(good).toMatchObject({ status: 303, location: '/sign-in?after=choosing' })
  expect(await usedAt()).toEqual(w.now())
})
