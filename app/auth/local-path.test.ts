import { expect, test } from 'vitest'
import { localPath } from './local-path.ts'

const origin = 'http://localhost:3000'

test.each([
  ['/visits', '/visits'],
  ['/families/F-1?view=all&page=2', '/families/F-1?view=all&page=2'],
  ['/families#history', '/families'],
  ['/', '/'],
  ['/sign-inside', '/sign-inside'],
  ['/a/../visits', '/visits'],
])('%s leads back to %s', (then, path) => {
  expect(localPath(then, origin)).toBe(path)
})

test.each([
  null,
  '',
  'visits',
  'https://evil.example/',
  'http://localhost:3000/visits',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/a/..//evil.example',
  '/.//evil.example',
  'javascript:alert(1)',
  '/sign-in?then=/sign-in',
  '/sign-out',
  '/reset/token',
])('%s leads nowhere', (then) => {
  expect(localPath(then, origin)).toBeNull()
})
