import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { fingerprint } from '#app/kernel/secrets.ts'
import { accounts, outbox, tokens } from '#db/schema/index.ts'
import { accountWith, browser, tokensSent } from '#test/support/browser.ts'
import { comparePasswordsWith } from '#test/support/compared-passwords.ts'
import { type World, world } from '#test/support/world.ts'
import { askForReset } from './ask-for-reset.server.ts'
import { chooseAfterReset, chooseWhenInvited } from './choose-password.server.ts'
import { invite } from './invite.server.ts'
import { hashPassword } from './passwords.server.ts'
import { signIn } from './sign-in.server.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const old = 'otter brick kite'
const password = 'three new words'
const over = { code: 'invalid', message: expect.stringContaining('used already, or it is too old') }

// Passwords take their time, and more of it on a machine that is busy.
vi.setConfig({ testTimeout: 30_000 })

let w: World
let passwordHash: string
let people = 0

beforeAll(async () => {
  w = await world()
  passwordHash = await hashPassword(old)
})
afterAll(() => w.close())
beforeEach(() => w.later(24 * HOUR))

const newEmail = () => `person.${++people}@example.org`
const person = (kind: 'staff' | 'volunteer' | 'family' = 'staff', email = newEmail()) =>
  accountWith(w, { email, kind, passwordHash })
const isIn = (email: string, tried: string) =>
  browser(w)
    .take(signIn, { email, password: tried })
    .then(
      () => true,
      () => false,
    )

async function resetLink(account: { id: string; email: string }): Promise<string> {
  await browser(w).take(askForReset, { email: account.email })
  return (await tokensSent(w, account.id)).at(-1) ?? ''
}

test('asking for a reset answers the same whoever asks, and sends a link only where there is an account', async () => {
  const known = await person()
  const before = (await w.outbox()).length
  const answers = [
    await browser(w).take(askForReset, { email: newEmail() }),
    await browser(w).take(askForReset, { email: known.email }),
  ]
  expect(answers[0]).toEqual(answers[1])
  expect(await w.outbox()).toHaveLength(before + 1)
  expect((await w.outbox()).at(-1)).toMatchObject({
    template: 'password-reset',
    toKind: 'account',
    toId: known.id,
  })
  expect((await w.audit()).at(-1)).toMatchObject({
    event: 'account.reset-asked',
    actorId: 'anyone',
    ids: { accountId: known.id },
  })
})

test('one e-mail address is sent no more than three links in a quarter of an hour, and is answered as before', async () => {
  const { id, email } = await person()
  for (let time = 0; time < 5; time += 1)
    expect(await browser(w).take(askForReset, { email })).toEqual({ to: '/reset?after=asking' })
  expect(await tokensSent(w, id)).toHaveLength(3)
})

test('a disabled account gets no link', async () => {
  const { id, email } = await person()
  await w.database.write((tx) => tx.update(accounts).set({ disabledAt: w.now() }).where(eq(accounts.id, id)))
  await browser(w).take(askForReset, { email })
  expect(await tokensSent(w, id)).toEqual([])
})

test('a token has 256 bits, and only its SHA-256 is stored in the open', async () => {
  const account = await person()
  const token = await resetLink(account)
  expect(Buffer.from(token, 'base64url')).toHaveLength(32)
  const stored = JSON.stringify([
    await w.database.read.select().from(tokens),
    await w.database.read.select().from(outbox),
  ])
  expect(stored).toContain(fingerprint(token))
  expect(stored).not.toContain(token)
})

test('a reset sets the password, ends every session and every other link, and starts the count again', async () => {
  const account = await person()
  const phone = browser(w)
  const desk = browser(w)
  for (const one of [phone, desk]) await one.signIn(account)
  const first = await resetLink(account)
  const second = await resetLink(account)
  const compared = comparePasswordsWith(old)
  for (let time = 0; time < 12; time += 1) expect(await isIn(account.email, 'not the password')).toBe(false)
  compared.mockRestore()

  expect(await browser(w).take(chooseAfterReset, { password }, { params: { token: second } })).toMatchObject({
    to: '/sign-in?after=choosing',
  })
  expect(await phone.visit()).toMatchObject({ account: null, lapsedAccountId: null })
  expect(await desk.visit()).toMatchObject({ account: null, lapsedAccountId: null })
  expect(await isIn(account.email, old)).toBe(false)
  expect(await isIn(account.email, password)).toBe(true)
  await expect(
    browser(w).take(chooseAfterReset, { password }, { params: { token: first } }),
  ).rejects.toMatchObject(over)
  expect(
    (await w.audit()).filter((row) => row.event === 'account.password-set' && row.actorId === account.id),
  ).toHaveLength(1)
})

test('of twenty posts of one link at once, one sets the password', async () => {
  const account = await person()
  const token = await resetLink(account)
  const attempts = Array.from({ length: 20 }, (_, number) =>
    browser(w).take(chooseAfterReset, { password: `${password} ${number}` }, { params: { token } }),
  )
  const answers = await Promise.allSettled(attempts)
  const winners = answers.flatMap((answer, number) => (answer.status === 'fulfilled' ? [number] : []))
  expect(winners).toHaveLength(1)
  expect(await isIn(account.email, `${password} ${winners[0]}`)).toBe(true)
  for (const answer of answers) if (answer.status === 'rejected') expect(answer.reason).toMatchObject(over)
})

test.each([
  ['reset', 30 * MINUTE],
  ['invitation', 72 * HOUR],
] as const)('the link of a %s works until its time is over', async (purpose, works) => {
  const begin = async () => {
    if (purpose === 'reset') return resetLink(await person())
    const { accountId } = await invite(w.platform, w.actor('manager'), {
      kind: 'staff',
      displayName: 'New Person',
      email: newEmail(),
    })
    return (await tokensSent(w, accountId)).at(-1) ?? ''
  }
  const choose = purpose === 'reset' ? chooseAfterReset : chooseWhenInvited
  const [inTime, late] = [await begin(), await begin()]
  w.later(works - 1)
  await browser(w).take(choose, { password }, { params: { token: inTime } })
  w.later(1)
  await expect(browser(w).take(choose, { password }, { params: { token: late } })).rejects.toMatchObject(over)
})

test('the link of a reset is no invitation, nor the other way round', async () => {
  const reset = await resetLink(await person())
  const { accountId } = await invite(w.platform, w.actor('manager'), {
    kind: 'staff',
    displayName: 'New Person',
    email: newEmail(),
  })
  const invitation = (await tokensSent(w, accountId)).at(-1) ?? ''
  await expect(
    browser(w).take(chooseWhenInvited, { password }, { params: { token: reset } }),
  ).rejects.toMatchObject(over)
  await expect(
    browser(w).take(chooseAfterReset, { password }, { params: { token: invitation } }),
  ).rejects.toMatchObject(over)
  await browser(w).take(chooseAfterReset, { password }, { params: { token: reset } })
  await browser(w).take(chooseWhenInvited, { password }, { params: { token: invitation } })
})

test('a password that is too short or too well known does not use the link up', async () => {
  const token = await resetLink(await person())
  for (const poor of ['short', 'password1234'])
    await expect(
      browser(w).take(chooseAfterReset, { password: poor }, { params: { token } }),
    ).rejects.toThrow()
  expect(await browser(w).take(chooseAfterReset, { password }, { params: { token } })).toMatchObject({
    to: '/sign-in?after=choosing',
  })
})

test('somebody invited twice has one account, and only the newer link works; once taken up, they are not invited again', async () => {
  const invited = { kind: 'volunteer' as const, displayName: 'New Person', email: newEmail() }
  const { accountId } = await invite(w.platform, w.actor('manager'), invited)
  expect(
    await invite(w.platform, w.actor('manager'), { ...invited, email: invited.email.toUpperCase() }),
  ).toEqual({ accountId })
  const [first = '', second = ''] = await tokensSent(w, accountId)
  await expect(
    browser(w).take(chooseWhenInvited, { password }, { params: { token: first } }),
  ).rejects.toMatchObject(over)
  await browser(w).take(chooseWhenInvited, { password }, { params: { token: second } })
  expect(await isIn(invited.email, password)).toBe(true)
  await expect(invite(w.platform, w.actor('manager'), invited)).rejects.toMatchObject({ code: 'conflict' })
  expect(
    (await w.audit()).filter((row) => row.event === 'account.invited' && row.ids['accountId'] === accountId),
  ).toHaveLength(2)
})

test('an account disabled while its link was on the way stays as it was', async () => {
  const account = await person()
  const token = await resetLink(account)
  await w.database.write((tx) =>
    tx.update(accounts).set({ disabledAt: w.now() }).where(eq(accounts.id, account.id)),
  )
  await expect(browser(w).take(chooseAfterReset, { password }, { params: { token } })).rejects.toMatchObject(
    over,
  )
  const [row] = await w.database.read.select().from(accounts).where(eq(accounts.id, account.id))
  expect(row?.passwordHash).toBe(passwordHash)
})

test('when the change cannot be written down, nothing is changed and the link still works', async () => {
  const account = await person()
  const token = await resetLink(account)
  const [earlier] = await w.audit()
  // why: an id that is taken is the simplest way to an audit log that cannot be written.
  const taken = vi.spyOn(w.platform, 'newId').mockReturnValue(earlier?.id ?? '')
  await expect(browser(w).take(chooseAfterReset, { password }, { params: { token } })).rejects.toThrow()
  taken.mockRestore()
  expect(await isIn(account.email, old)).toBe(true)
  await browser(w).take(chooseAfterReset, { password }, { params: { token } })
  expect(await isIn(account.email, password)).toBe(true)
})
