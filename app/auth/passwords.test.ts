import { expect, test } from 'vitest'
import { checkPassword, hashPassword } from './passwords.server.ts'

const cost = '$argon2id$v=19$m=65536,t=3,p=1$'

test('a password is stored as Argon2id of the agreed cost, and found again', async () => {
  const stored = await hashPassword('otter brick kite')
  expect(stored).toMatch(new RegExp(`^${cost.replaceAll('$', '\\$')}`))
  expect(await checkPassword('otter brick kite', [stored])).toEqual([true])
  expect(await checkPassword('otter brick kitf', [stored])).toEqual([false])
})

test('accents are the same however a keyboard sends them', async () => {
  const stored = await hashPassword('caf\u00e9 otter kite')
  expect(await checkPassword('cafe\u0301 otter kite', [stored])).toEqual([true])
})

test('no account costs what a wrong password costs, and never opens', async () => {
  const stored = await hashPassword('otter brick kite')
  // The time of the processor, not of the clock: a busy machine lets one of the two wait.
  const timed = async (hashes: (string | null)[]) => {
    const began = process.cpuUsage()
    expect(await checkPassword('not the password', hashes)).toEqual([false, false, false])
    const { user, system } = process.cpuUsage(began)
    return user + system
  }
  const [known, unknown] = [await timed([stored, stored, stored]), await timed([null, null, null])]
  expect(Math.max(known, unknown) / Math.min(known, unknown)).toBeLessThan(2.5)
})
