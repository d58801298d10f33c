import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { unguardedIn } from '#app/http/boot-check.ts'
import { sessionCookie } from '#app/http/cookies.server.ts'
import { pathForTheLog } from '#app/http/logging.server.ts'
import { buildOf } from './pages.ts'
import { type Served, serve } from './web.ts'

let web: Served

beforeAll(async () => {
  web = await serve()
})
afterAll(() => web.close())

const policyOf = (answer: Response) => answer.headers.get('content-security-policy') ?? ''

test('every answer carries the policy of what its page may do', async () => {
  const policy = policyOf(await fetch(web.at('/page')))
  const [nonce] = policy.match(/'nonce-[\w+/]{22}=='/) ?? []
  expect(nonce).toBeDefined()
  expect(policy.split(';').map((part) => part.trim())).toEqual([
    "default-src 'none'",
    `script-src ${nonce} 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ])
})

test('each answer has its own nonce', async () => {
  expect(policyOf(await fetch(web.at('/page')))).not.toBe(policyOf(await fetch(web.at('/page'))))
})

test.each(['/page', '/no-such-page', '/favicon.svg', '/healthz', '/page?_data=x'])(
  '%s is answered with the headers that protect it',
  async (path) => {
    const { headers } = await fetch(web.at(path))
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-frame-options': 'DENY',
      'permissions-policy': expect.stringContaining('geolocation=()'),
    })
    expect(headers.has('x-powered-by')).toBe(false)
    expect(headers.has('strict-transport-security')).toBe(false)
  },
)

test('on https, browsers are told to come by https alone', async () => {
  const secure = await serve({ origin: 'https://alongside.example' })
  const { headers } = await fetch(secure.at('/page'))
  expect(headers.get('strict-transport-security')).toContain('max-age=31536000')
  await secure.close()
})

test('a page is kept nowhere while somebody is signed in, and asked for again by anybody else', async () => {
  const cookie = sessionCookie(web.origin, 'x'.repeat(43)).split(';')[0] ?? ''
  expect((await fetch(web.at('/page'), { headers: { cookie } })).headers.get('cache-control')).toBe(
    'no-store',
  )
  expect((await fetch(web.at('/page'))).headers.get('cache-control')).toBe('no-cache')
})

test('files named after their content are kept for a year, the others for an hour', async () => {
  expect((await fetch(web.at('/assets/main-abc123.css'))).headers.get('cache-control')).toBe(
    'public, max-age=31536000, immutable',
  )
  expect((await fetch(web.at('/favicon.svg'))).headers.get('cache-control')).toBe('public, max-age=3600')
})

test('no file outside the folder can be had', async () => {
  for (const path of [
    '/../package.json',
    '/assets/..%2f..%2fpackage.json',
    '/.%2e/.%2e/package.json',
    '/%2e%2e%5cpackage.json',
  ])
    expect(await raw(path)).not.toContain('200 OK')
})

/** An address as it is written: fetch would tidy it up first. */
function raw(path: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(web.port, '127.0.0.1', () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
    )
    let text = ''
    socket.on('data', (part) => {
      text += part
    })
    socket.on('close', () => resolve(text))
  })
}

test('a long answer is compressed', async () => {
  expect((await fetch(web.at('/long'))).headers.get('content-encoding')).toMatch(/^(gzip|br)$/)
})

test('an address with another host in it is answered 400', async () => {
  expect(await raw('http://evil.example/page')).toMatch(/^HTTP\/1.1 400 /)
})

test('healthz says that the process goes round, readyz that a write would be accepted', async () => {
  expect((await fetch(web.at('/healthz'))).status).toBe(200)
  const ready = await fetch(web.at('/readyz'))
  expect([ready.status, await ready.json()]).toEqual([200, { ready: true }])
})

test('readyz answers 503 while nothing can be written, and 200 again afterwards, without a restart', async () => {
  // why: a full disk cannot be had for a test; the probe is where it would show.
  const probe = vi.spyOn(web.platform.database, 'probe').mockRejectedValue(new Error('SQLITE_FULL'))
  const full = await fetch(web.at('/readyz'))
  expect([full.status, await full.json()]).toEqual([503, { ready: false, because: 'database' }])
  probe.mockRestore()
  expect((await fetch(web.at('/readyz'))).status).toBe(200)
})

test('readyz does not wait for a write that hangs, and a hundred who ask make one attempt', async () => {
  // why: see above.
  const probe = vi
    .spyOn(web.platform.database, 'probe')
    .mockImplementation(() => new Promise(() => undefined))
  const answers = await Promise.all(Array.from({ length: 100 }, () => fetch(web.at('/readyz'))))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503]))
  expect(probe).toHaveBeenCalledTimes(1)
  probe.mockRestore()
})

test('the log has a line for each request: method, path, status, milliseconds and nothing personal', async () => {
  const before = web.lines().length
  const token = 'T'.repeat(43)
  await fetch(web.at(`/reset/${token}?email=amira@example.org`), {
    headers: { cookie: `alongside=${token}`, 'user-agent': 'Amira phone' },
  })
  await fetch(web.at('/broken'))
  const answered = () =>
    web
      .lines()
      .slice(before)
      .filter((line) => line['msg'] === 'Answered')
  await vi.waitFor(() => expect(answered()).toHaveLength(2))
  const lines = answered()
  expect(lines).toMatchObject([
    {
      method: 'GET',
      path: '/reset/…',
      status: expect.any(Number),
      ms: expect.any(Number),
      requestId: expect.any(String),
      statements: expect.any(Number),
    },
    { method: 'GET', path: '/broken', status: 500 },
  ])
  expect(Object.keys(lines[0] ?? {}).sort()).toEqual([
    'hostname',
    'level',
    'method',
    'ms',
    'msg',
    'path',
    'pid',
    'requestId',
    'statements',
    'status',
    'time',
  ])
  expect(JSON.stringify(web.lines())).not.toMatch(/amira|Amira|TTTT|127\.0\.0\.1/)
})

test.each([
  [
    '/families/01a2012c-a2ac-7296-9227-1b5ffb4bf086/match?x=1',
    '/families/01a2012c-a2ac-7296-9227-1b5ffb4bf086/match',
  ],
  ['/volunteers/V-0123', '/volunteers/V-0123'],
  ['/invitation/dGhpcyBpcyBhIHRva2VuIG9mIDI1NiBiaXRzLCBiYXNlNjR', '/invitation/…'],
  ['/find/amira@example.org', '/find/…'],
  ['/find/amira%40example.org', '/find/…'],
  ['/', '/'],
])('of %s the log keeps %s', (url, path) => {
  expect(pathForTheLog(url)).toBe(path)
})

test('one address may ask so often a minute; files do not count', async () => {
  const strict = await serve({}, { requestsPerMinute: 3 })
  for (let time = 0; time < 5; time += 1) expect((await fetch(strict.at('/favicon.svg'))).status).toBe(200)
  const statuses = []
  for (let time = 0; time < 4; time += 1) statuses.push((await fetch(strict.at('/page'))).status)
  expect(statuses).toEqual([200, 200, 200, 429])
  await strict.close()
})

test.each([
  [0, '127.0.0.1'],
  [1, '203.0.113.9'],
  [2, '198.51.100.7'],
])('behind %i trusted proxies the client is found that many hops back', async (trustedHops, address) => {
  const behind = await serve({ trustedHops })
  const answer = await fetch(behind.at('/page'), {
    headers: { 'x-forwarded-for': '192.0.2.66, 198.51.100.7, 203.0.113.9' },
  })
  expect(await answer.json()).toMatchObject({ address })
  await behind.close()
})

test('a build with a bare loader or action is found out, by name', () => {
  const bare = () => null
  const added = {
    'routes/bare': {
      id: 'routes/bare',
      path: 'bare',
      module: { default: () => null, loader: bare, action: bare },
    },
  }
  expect(unguardedIn(buildOf().routes)).toEqual([])
  expect(unguardedIn(buildOf(added as never).routes)).toEqual([
    'loader of routes/bare',
    'action of routes/bare',
  ])
})
