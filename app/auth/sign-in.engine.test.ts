import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { signInFailures } from '#db/schema/index.ts'
import { accountWith, browser } from '#test/support/browser.ts'
import { comparePasswordsWith } from '#test/support/compared-passwords.ts'
import { type World, world } from '#test/support/world.ts'
import * as passwords from './passwords.server.ts'
import { signIn } from './sign-in.server.ts'

const SECOND = 1_000
const right = 'otter brick kite'
const wrong = 'not the password'
const notRight = { code: 'invalid', message: 'Your e-mail address or password is not right', fields: {} }

// Passwords take their time, and more of it on a machine that is busy.
vi.setConfig({ testTimeout: 30_000 })

let w: World
let passwordHash: string
let people = 0

beforeAll(async () => {
  w = await world()
  passwordHash = await passwords.hashPassword(right)
})
afterAll(() => w.close())
beforeEach(() => w.later(24 * 3600 * SECOND))

const newEmail = () => `person.${++people}@example.org`
async function person(kind: 'staff' | 'volunteer' | 'family' = 'staff', email = newEmail()) {
  return accountWith(w, { email, kind, passwordHash })
}
const attempt = (email: string, password: string, address?: string) =>
  browser(w, address ? { address } : {}).take(signIn, { email, password })

test('the right password signs in, writes it down by id alone, and leads to the first screen', async () => {
  const { id, email } = await person()
  expect(await attempt(` ${email.toUpperCase()} `, right)).toMatchObject({ to: '/start' })
  const last = (await w.audit()).at(-1)
  expect(last).toMatchObject({ actorId: id, event: 'account.signed-in', ids: { accountId: id }, kind: 'did' })
})

test('signing in goes on to where somebody was going, when that is one of our own pages', async () => {
  const { email } = await person()
  const b = browser(w)
  expect(
    await b.take(signIn, { email, password: right }, { at: '/sign-in?then=/visits?page=2' }),
  ).toMatchObject({
    to: '/visits?page=2',
  })
  expect(
    await b.take(signIn, { email, password: right }, { at: '/sign-in?then=//evil.example' }),
  ).toMatchObject({
    to: '/start',
  })
})

test('an unknown address, a wrong password and an invitation not taken up get the same words', async () => {
  const { email } = await person()
  const invited = await accountWith(w, { email: newEmail() })
  await expect(attempt(email, wrong)).rejects.toMatchObject(notRight)
  await expect(attempt(newEmail(), wrong)).rejects.toMatchObject(notRight)
  await expect(attempt(invited.email, right)).rejects.toMatchObject(notRight)
})

test('and the same steps: as many passwords are checked, and as much is written, with two accounts or none', async () => {
  const one = await person()
  const two = await person('volunteer')
  await person('family', two.email)
  // why: the steps themselves are what is tested; the real ones run underneath.
  const checked = vi.spyOn(passwords, 'checkPassword')
  const written = vi.spyOn(w.platform.database, 'write')
  for (const email of [newEmail(), one.email, two.email]) await attempt(email, wrong).catch(() => undefined)
  expect(checked.mock.calls.map(([, hashes]) => hashes.length)).toEqual([3, 3, 3])
  expect(written).toHaveBeenCalledTimes(3)
})

test('one address with two accounts is asked which, and only after the right password', async () => {
  const email = newEmail()
  const volunteer = await person('volunteer', email)
  const family = await person('family', email)
  await expect(attempt(email, wrong)).rejects.toMatchObject(notRight)
  await expect(attempt(email, right)).rejects.toMatchObject({
    fields: { kind: ['Choose which account to open'] },
  })

  const b = browser(w)
  await b.take(signIn, { email, password: right, kind: 'family' })
  expect((await b.visit()).account).toMatchObject({ id: family.id, kind: 'family' })
  await b.take(signIn, { email, password: right, kind: 'volunteer' })
  expect((await b.visit()).account).toMatchObject({ id: volunteer.id, kind: 'volunteer' })
  await expect(b.take(signIn, { email, password: right, kind: 'staff' })).rejects.toMatchObject(notRight)
})

test('after ten wrong passwords even the right one has to wait, for unknown addresses too', async () => {
  comparePasswordsWith(right)
  const { email } = await person()
  for (const one of [email, newEmail()]) {
    for (let time = 0; time < 10; time += 1) {
      w.later(3 * SECOND)
      await expect(attempt(one, wrong)).rejects.toMatchObject(notRight)
    }
    await expect(attempt(one, right)).rejects.toMatchObject({
      code: 'busy',
      message: 'There were too many tries. Wait 1 minute, then try again.',
    })
  }
  w.later(30 * SECOND)
  expect(await attempt(email, right)).toMatchObject({ to: '/start' })
})

test('the right password starts the count again', async () => {
  comparePasswordsWith(right)
  const { email } = await person()
  for (let time = 0; time < 9; time += 1) {
    w.later(3 * SECOND)
    await attempt(email, wrong).catch(() => undefined)
  }
  await attempt(email, right)
  for (let time = 0; time < 9; time += 1) {
    w.later(3 * SECOND)
    await expect(attempt(email, wrong)).rejects.toMatchObject(notRight)
  }
  expect(await attempt(email, right)).toMatchObject({ to: '/start' })
})

test('twenty wrong passwords at once are no way round: no more than ten are looked at', async () => {
  const { email } = await person()
  const answers = await Promise.allSettled(Array.from({ length: 20 }, () => attempt(email, wrong)))
  const codes = answers.map((answer) => (answer.status === 'rejected' ? answer.reason.code : 'in'))
  expect(codes.filter((code) => code === 'invalid')).toHaveLength(10)
  expect(codes.filter((code) => code === 'busy')).toHaveLength(10)
})

test('one client address has thirty tries a minute, whoever it tries them on', async () => {
  comparePasswordsWith(right)
  for (let time = 0; time < 30; time += 1)
    await expect(attempt(newEmail(), wrong, '198.51.100.7')).rejects.toMatchObject(notRight)
  await expect(attempt(newEmail(), wrong, '198.51.100.7')).rejects.toMatchObject({ code: 'busy' })
  await expect(attempt(newEmail(), wrong, '198.51.100.8')).rejects.toMatchObject(notRight)
})

test('what was tried is kept as keyed fingerprints', async () => {
  const email = newEmail()
  await attempt(email, wrong, '198.51.100.9').catch(() => undefined)
  const kept = JSON.stringify(await w.database.read.select().from(signInFailures))
  expect(kept).not.toContain(email)
  expect(kept).not.toContain('198.51.100.9')
})
