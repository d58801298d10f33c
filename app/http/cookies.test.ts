import { expect, test } from 'vitest'
import { noSessionCookie, sessionCookie, sessionIdIn } from './cookies.server.ts'

const id = 'A'.repeat(43)

test('on https the cookie is bound to this host, hidden from scripts and kept from other sites', () => {
  expect(sessionCookie('https://alongside.example', id)).toBe(
    `__Host-alongside=${id}; Path=/; HttpOnly; SameSite=Lax; Secure`,
  )
})

test('on http://localhost the cookie has its plain name, because no browser would keep a secure one', () => {
  expect(sessionCookie('http://localhost:3000', id)).toBe(`alongside=${id}; Path=/; HttpOnly; SameSite=Lax`)
  expect(noSessionCookie('http://localhost:3000')).toBe(
    'alongside=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0',
  )
})

test.each([
  [`alongside=${id}`, id],
  [`a=1; alongside=${id}; b=2`, id],
  [`not-alongside=${id}`, null],
  ['alongside=%ZZ', null],
  [`alongside=${id}; alongside=other`, id],
  ['alongside=', null],
  [null, null],
])('the header %j holds the session %j', (header, found) => {
  expect(sessionIdIn('http://localhost:3000', header)).toBe(found)
})
