import { expect, test } from 'vitest'
import { commonPasswords } from './common-passwords.ts'
import { isCommon, whyNot } from './password-rules.ts'

test('a password has 12 to 128 characters, counted as people count them', () => {
  expect(whyNot('vier kleine')).toMatch('at least 12')
  expect(whyNot('vier kleine ')).toBeNull()
  expect(whyNot(`long ${'word '.repeat(24)}abc`)).toBeNull()
  expect(whyNot('otter-brick-'.repeat(11))).toMatch('no more than 128')
  expect(whyNot('🦦🧱🪁🦦🌧🪁🦦🧱🌧🪁🦦🌧')).toBeNull()
})

test('it need not mix kinds of characters', () => {
  expect(whyNot('brickotterkite')).toBeNull()
  expect(whyNot('walk-alongside-2026')).toBeNull()
  expect(whyNot('k-9381-2837-1946')).toBeNull()
})

test.each([
  'password1234',
  'PASSWORDPASSWORD',
  'P4ssw0rd!2024',
  'liverpool2023',
  '!!Liverpool!!',
  'qwertyuiop123',
  '1q2w3e4r5t6y',
  '123456789012',
  'aaaaaaaaaaaa',
  'abcabcabcabc',
  '121212121212',
  'iloveyou2026',
  'correcthorsebatterystaple',
  'Alongside2026',
  'administrator',
])('%s is easy to guess', (password) => {
  expect(isCommon(password)).toBe(true)
})

test('the list is long enough to matter, and written the way it is compared', () => {
  expect(commonPasswords.size).toBeGreaterThanOrEqual(300)
  for (const one of commonPasswords) expect(one).toBe(one.normalize('NFKC').toLowerCase())
})
