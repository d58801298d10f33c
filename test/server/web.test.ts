import { request as ask } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Served, serve } from './web.ts'

let web: Served

beforeAll(async () => {
  web = await serve()
})
afterAll(() => web.close())

const fromOurPage = { 'sec-fetch-site': 'same-origin' }

/** Sends a request as it is written, which fetch would not always do, and gives the whole answer. */
function send(method: string, path: string, headers: Record<string, string> = {}, body?: string) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const sent = ask(web.at(path), { method, headers, agent: false }, (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part) => parts.push(part))
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(parts).toString(),
          }),
        )
      })
      sent.on('error', reject)
      sent.end(body)
    },
  )
}

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const post = (path: string, headers: Record<string, string>, body = 'a=1') =>
  send('POST', path, { ...form, ...headers }, body)

test.each([
  ['same-origin', undefined, 200],
  ['same-origin', 'http://localhost:3000', 200],
  ['same-site', 'http://localhost:3000', 403],
  ['cross-site', 'https://evil.example', 403],
  ['cross-site', 'http://localhost:3000', 403],
  ['none', undefined, 403],
  ['', 'http://localhost:3000', 403],
  [undefined, 'http://localhost:3000', 200],
  [undefined, 'https://localhost:3000', 403],
  [undefined, 'http://localhost:3001', 403],
  [undefined, 'http://localhost:3000.evil.example', 403],
  [undefined, 'HTTP://LOCALHOST:3000', 403],
  [undefined, 'null', 403],
  [undefined, undefined, 403],
])('a form with Sec-Fetch-Site %s and Origin %s is answered %i', async (site, origin, status) => {
  const headers = {
    ...(site === undefined ? {} : { 'sec-fetch-site': site }),
    ...(origin === undefined ? {} : { origin }),
  }
  expect((await post('/form', headers)).status).toBe(status)
})

test('a forwarded host makes no foreign origin ours', async () => {
  const headers = { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example', host: 'evil.example' }
  expect((await post('/form', headers)).status).toBe(403)
})

test('whatever host a request names, the pages see the configured address', async () => {
  const { body } = await send('GET', '/page?a=b', {
    host: 'evil.example',
    'x-forwarded-host': 'evil.example:81',
    'x-forwarded-proto': 'gopher',
  })
  expect(JSON.parse(body)).toMatchObject({ url: 'http://localhost:3000/page?a=b', host: 'localhost:3000' })
})

test('a browser that reached us by another name of this machine can still send a form', async () => {
  expect((await post('/form', { ...fromOurPage, origin: `http://127.0.0.1:${web.port}` })).status).toBe(200)
})

test.each([
  '/page?_data=page',
  '/page?x=1&_data=routes%2Fpage',
  '/page?%5Fdata=x',
  `/page?${'a&'.repeat(1_200)}_data=x`,
])('a loader is not run alone: %s', async (path) => {
  expect((await send('GET', path)).status).toBe(400)
})

test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])(
  '%s is not a method of ours',
  async (method) => {
    const answer = await send(method, '/page', fromOurPage)
    expect(answer.status).toBe(405)
    expect(answer.headers['allow']).toBe('GET, HEAD, POST')
  },
)

test.each(['/%', '/%E0%A4', '/a%ZZ'])('an address that cannot be read is answered 400: %s', async (path) => {
  expect((await send('GET', path)).status).toBe(400)
})

test('a GET with a body is answered 400', async () => {
  expect((await send('GET', '/page', form, 'a=1')).status).toBe(400)
})

test('an empty form goes through', async () => {
  expect((await post('/form', fromOurPage, '')).body).toBe('{}')
  expect((await post('/form', { ...fromOurPage, 'transfer-encoding': 'chunked' }, '')).body).toBe('{}')
})

test('a form of 256 KB goes through, and one byte more is too large', async () => {
  const body = (bytes: number) => `a=${'x'.repeat(bytes - 2)}`
  expect((await post('/form', fromOurPage, body(256 * 1024))).status).toBe(200)
  const answer = await post('/form', fromOurPage, body(256 * 1024 + 1))
  expect(answer).toMatchObject({ status: 413, headers: { connection: 'close' } })
  expect(answer.body).toContain('That was too large to send')
})

test('300 KB are too large, also for a page that does not look at them', async () => {
  for (const path of ['/form', '/unread', '/no-such-page'])
    expect((await post(path, fromOurPage, 'x'.repeat(300 * 1024))).status).toBe(413)
})

test('a file may have 10 MB, where files are taken', async () => {
  const file = (megabytes: number) => {
    const body = new FormData()
    body.set('file', new File([new Uint8Array(megabytes * 1024 * 1024)], 'people.csv'))
    return body
  }
  const upload = (path: string, megabytes: number) =>
    fetch(web.at(path), { method: 'POST', headers: { origin: web.origin }, body: file(megabytes) })
  expect(await (await upload('/import', 10)).json()).toEqual({ size: 10 * 1024 * 1024 })
  expect((await upload('/import', 11)).status).toBe(413)
  expect((await upload('/form', 1)).status).toBe(413)
  expect((await post('/import', fromOurPage, 'x'.repeat(300 * 1024))).status).toBe(413)
})

test('a body without end is cut off after 256 KB, and the sender still reads why', async () => {
  const answer = await endless('/form')
  expect(answer.text).toMatch(/^HTTP\/1.1 413 /)
  expect(answer.text).toContain('That was too large to send')
  expect(answer.seconds).toBeLessThan(3)
})

test('nor does a body without end get further on a page that does not read it', async () => {
  const answer = await endless('/unread')
  expect(answer.seconds).toBeLessThan(3)
  expect(answer.megabytes).toBeLessThan(8)
})

/** Sends a chunked body for as long as the server takes it. */
function endless(path: string) {
  return new Promise<{ text: string; seconds: number; megabytes: number }>((resolve) => {
    const began = performance.now()
    const socket = connect(web.port, '127.0.0.1')
    const piece = `10000\r\n${'x'.repeat(0x10000)}\r\n`
    let text = ''
    let sent = 0
    const more = () => {
      while (!socket.destroyed && socket.write(piece)) sent += 1
      sent += 1
    }
    socket.on('drain', more)
    socket.on('data', (part) => {
      text += part
    })
    socket.on('error', () => undefined)
    socket.on('close', () =>
      resolve({
        text,
        seconds: (performance.now() - began) / 1_000,
        megabytes: (sent * 0x10000) / 1024 ** 2,
      }),
    )
    socket.write(
      `POST ${path} HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n`,
    )
    more()
  })
}

test('a body that comes slowly, byte by byte, is waited for', async () => {
  const answer = await new Promise<string>((resolve, reject) => {
    const sent = ask(
      web.at('/form'),
      { method: 'POST', headers: { ...form, ...fromOurPage, 'content-length': '11' } },
      (reply) => {
        reply.setEncoding('utf8').on('data', resolve)
      },
    )
    sent.on('error', reject)
    void (async () => {
      for (const byte of 'name=Amira1') {
        sent.write(byte)
        await wait(20)
      }
      sent.end()
    })()
  })
  expect(JSON.parse(answer)).toEqual({ name: 'Amira1' })
})

test('a body that breaks off is not taken for a whole one', async () => {
  const before = web.lines().length
  await new Promise<void>((resolve) => {
    const sent = ask(web.at('/form'), {
      method: 'POST',
      headers: { ...form, ...fromOurPage, 'content-length': '1000' },
    })
    sent.on('error', () => resolve())
    sent.write('name=half')
    setTimeout(() => sent.destroy(), 50)
  })
  await wait(100)
  expect(web.lines().slice(before)).toMatchObject([{ path: '/form', cutOff: true }])
})

test('a connection goes on after a refused form', async () => {
  const answers = await new Promise<string>((resolve) => {
    const socket = connect(web.port, '127.0.0.1')
    const body = 'x'.repeat(200_000)
    const head = (more: string) =>
      `POST /unread HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n${more}Content-Length: ${body.length}\r\n\r\n`
    let text = ''
    socket.on('data', (part) => {
      text += part
    })
    socket.on('close', () => resolve(text))
    socket.write(head('') + body + head('Connection: close\r\n') + body)
  })
  expect(answers.match(/HTTP\/1.1 200/g)).toHaveLength(2)
})
