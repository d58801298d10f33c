import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { accountWith } from '#test/support/browser.ts'
import { inOneFile } from '#test/support/one-file.ts'
import { world } from '#test/support/world.ts'

vi.setConfig({ testTimeout: 60_000 })

let program: string
beforeAll(async () => {
  program = await inOneFile('test/server/web-process.ts', { packages: false })
}, 60_000)

const running: ChildProcess[] = []
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

/** Starts the web as its own process, on pages made by hand. */
async function start(mode: 'guarded' | 'bare', env: Record<string, string> = {}) {
  const port = await freePort()
  const child = spawn(process.execPath, [program, mode], {
    env: {
      ...process.env,
      DATABASE_URL: '',
      DATA_DIR: mkdtempSync(join(tmpdir(), 'alongside-')),
      PORT: String(port),
      ...env,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  running.push(child)
  let errors = ''
  child.stderr.on('data', (part) => {
    errors += part
  })
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, errors }))
  return { child, ended, at: (path: string) => `http://localhost:${port}${path}` }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0)
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  return port
}

async function untilReady({ child, at }: Awaited<ReturnType<typeof start>>) {
  const isReady = () =>
    fetch(at('/readyz')).then(
      ({ ok }) => ok,
      () => false,
    )
  while (!(await isReady())) {
    expect(child.exitCode).toBeNull()
    await wait(100)
  }
}

test('told to stop, it says that it is not ready, finishes what it has, and ends well', async () => {
  const web = await start('guarded')
  await untilReady(web)
  // A browser opens connections in advance; this one never asks for anything.
  connect(Number(new URL(web.at('/')).port), 'localhost').on('error', () => undefined)
  const slow = fetch(web.at('/slow')).then((answer) => answer.text())
  await wait(200)
  const told = performance.now()
  web.child.kill('SIGTERM')
  web.child.kill('SIGINT')
  await wait(100)
  const ready = await fetch(web.at('/readyz'))
  expect([ready.status, await ready.json()]).toEqual([503, { ready: false, because: 'stopping' }])
  expect(await slow).toBe('at last')
  expect(await web.ended).toEqual({ code: 0, errors: '' })
  expect(performance.now() - told).toBeLessThan(6_000)
})

test('an unguarded loader keeps it from starting: exit code 78, and its name', async () => {
  const web = await start('bare')
  expect(await web.ended).toEqual({
    code: 78,
    errors: 'Not guarded by page() or submits(): loader of routes/bare\n',
  })
})

test('outside demo mode it does not start on the demo’s people', async () => {
  const w = await world()
  await accountWith(w, { email: 'coordinator@demo.alongside.example' })
  await w.platform.close()
  const { databaseUrl, masterKey } = w.platform.config
  const demo = { DATABASE_URL: databaseUrl, ALONGSIDE_KEY: masterKey.export().toString('base64') }
  const { code, errors } = await (await start('guarded', demo)).ended
  expect({ code, errors }).toEqual({
    code: 78,
    errors: expect.stringContaining('This database holds the demo.'),
  })

  const inDemoMode = await start('guarded', { ...demo, DEMO: '1' })
  await untilReady(inDemoMode)
})

test('a configuration that cannot be used is said in words', async () => {
  const { code, errors } = await (await start('guarded', { ALONGSIDE_KEY: 'short' })).ended
  expect({ code, errors }).toEqual({
    code: 78,
    errors: 'The master key must be 32 bytes, written as base64\n',
  })
})
